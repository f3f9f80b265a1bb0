package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateImpossibleTest {
    private final DateImpossible rule = new DateImpossible();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请于2024年6月31日前报送。 | 2024年6月31日",
                "请于2月30日前报送。 | 2月30日",
                "截至2023年2月29日。 | 2023年2月29日",
                "定于2024年13月完成。 | 2024年13月",
                "自0月5日起。 | 0月5日"
            })
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"请于2024年6月30日前报送。", "截至2024年2月29日。", "截至2月29日。", "12月31日前完成。", "2024年1月至12月。", "20241231日。"})
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }
}
