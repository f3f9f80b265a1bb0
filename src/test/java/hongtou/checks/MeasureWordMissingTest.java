package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureWordMissingTest {
    private final MeasureWordMissing rule = new MeasureWordMissing();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"高危行业每半年至少1） | 至少1", "每年至少一， | 至少一", "不少于2。 | 不少于2", "每周至少2巡查。 | 至少2巡查", "每年不少于3演练。 | 不少于3演练"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每半年至少1次）", "至少一次。", "不少于3天，", "不少于60％。", "至少10项，", "至少1/3。", "至少3检查组，", "至少2次巡查。"})
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }
}
