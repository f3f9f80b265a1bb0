package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleMarkNestedTest {
    private final TitleMarkNested rule = new TitleMarkNested();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"落实《关于印发《甲方案》的通知》要求。 | 《甲方案》"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"落实《关于印发〈甲方案〉的通知》要求。", "落实《甲方案》《乙方案》。", "《甲方案", "甲方案》《乙方案》"})
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"落实《关于印发《甲方案》的通知》。 | 落实《关于印发〈甲方案〉的通知》。"})
    void fixGivesTheRightText(String text, String right) {
        assertThat(Draft.fixed(rule, text)).isEqualTo(right);
    }
}
