package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {
    private final MobileNumber rule = new MobileNumber();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "电话13812341234。 | 13812341234",
                "电话：138-1234-1234 | 138-1234-1234",
                "（手机+86 13912345678） | +86 13912345678"
            })
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话0358-1234567。",
                "统一社会信用代码91140000138123412X。",
                "编号20241381234123。",
                "12345热线。",
                "身份证号11010519491231002X。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"电话13812341234。 | 电话138****1234。", "电话：138-1234-1234 | 电话：138****1234"})
    void fixGivesTheRightText(String text, String right) {
        assertThat(Draft.fixed(rule, text)).isEqualTo(right);
    }

    @Test
    void publicDocumentIsWarnedAndOthersAreTold() {
        assertThat(Draft.findings(rule, Draft.text("电话13812341234。")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
        assertThat(Draft.findings(rule, Draft.whole("---\n公开属性: 不予公开\n---\n\n电话13812341234。\n")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void messageDoesNotRepeatTheNumber() {
        Diagnostic finding = Draft.findings(rule, Draft.text("电话13812341234。")).get(0);

        assertThat(finding.message().chinese()).contains("138****1234").doesNotContain("13812341234");
    }

    @Test
    void numbersInTablesAreSeenToo() {
        assertThat(Draft.words(rule, Draft.text("| 姓名 | 电话 |\n|---|---|\n| 张三 | 13812341234 |\n")))
                .containsExactly("13812341234");
    }
}
