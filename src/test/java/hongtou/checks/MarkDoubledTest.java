package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkDoubledTest {
    private final MarkDoubled rule = new MarkDoubled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"加强值守。。 | 。。", "加强，，值守。 | ，，", "公路、。 | 、。", "派出所、等单位 | 、", "加强值守。（派出所负责）。 | 。"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"派出所、等级医院", "甲、等待时间", "加强值守……", "甲——乙。", "“甲”。", "加强值守。（派出所负责）", "加强值守（派出所负责）。", "值守。（此处略）。"})
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"加强，，值守。。 | 加强，值守。", "派出所、等单位负责 | 派出所等单位负责", "加强值守。（派出所负责）。 | 加强值守。（派出所负责）"})
    void fixGivesTheRightText(String text, String right) {
        assertThat(Draft.fixed(rule, text)).isEqualTo(right);
    }

    @Test
    void doubledMarksAreAWarningAndACommaBeforeEtcIsWorthKnowing() {
        assertThat(Draft.findings(rule, Draft.text("甲，，乙、等。")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING, Severity.INFO);
    }
}
