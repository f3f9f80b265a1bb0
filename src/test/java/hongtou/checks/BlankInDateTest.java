package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankInDateTest {
    private final BlankInDate rule = new BlankInDate();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"于2024 年 6 月底前完成。 | 2024 年 6 月", "12 月 4 日前报送。 | 12 月 4 日", "2024年　3月22日印发。 | 2024年　3月22日"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"于2024年6月底前完成。", "2024年\n6月底前完成。", "共有2024 人参加。"})
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"于2024 年 6 月底前完成。 | 于2024年6月底前完成。"})
    void fixGivesTheRightText(String text, String right) {
        assertThat(Draft.fixed(rule, text)).isEqualTo(right);
    }
}
