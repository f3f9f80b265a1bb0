package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankCardNumberTest {
    private final BankCardNumber rule = new BankCardNumber();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"汇入6222021234567890128。 | 6222021234567890128", "卡号4111 1111 1111 1111 | 4111 1111 1111 1111"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"汇入6222021234567890129。", "6222***********0128", "编号20240322000000000128", "电话0358-6222021"})
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"汇入6222021234567890128。 | 汇入6222***********0128。"})
    void fixGivesTheRightText(String text, String right) {
        assertThat(Draft.fixed(rule, text)).isEqualTo(right);
    }

    @Test
    void publicDocumentIsStopped() {
        assertThat(Draft.findings(rule, Draft.text("汇入6222021234567890128。")))
                .hasSize(1)
                .allMatch(Diagnostic::isError);
        assertThat(Draft.findings(rule, Draft.whole("---\n公开属性: 不予公开\n---\n\n6222021234567890128。\n")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
    }
}
