package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {
    private final IdentityNumber rule = new IdentityNumber();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"身份证号11010519491231002X。 | 11010519491231002X", "（440524188001010014） | 440524188001010014"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证号110105194912310021。",
                "身份证号11010519491331002X。",
                "11*************02X",
                "统一社会信用代码91110105194912310X。",
                "11010519491231002X1"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"身份证号11010519491231002X。 | 身份证号11*************02X。"})
    void fixGivesTheRightText(String text, String right) {
        assertThat(Draft.fixed(rule, text)).isEqualTo(right);
    }

    @Test
    void publicDocumentIsStopped() {
        assertThat(Draft.findings(rule, Draft.text("身份证号11010519491231002X。")))
                .hasSize(1)
                .allMatch(Diagnostic::isError);
        assertThat(Draft.findings(rule, Draft.whole("---\n公开属性: 不予公开\n---\n\n11010519491231002X。\n")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
    }
}
