package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsOutOfOrderTest {
    private final PointsOutOfOrder rule = new PointsOutOfOrder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"要做到：一是排查。二是整改。四是督办。 | 四是", "一是排查；二是整改；二是督办。 | 二是", "包括：①排查；②整改；④督办。 | ④"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一是排查。二是整改。三是督办。",
                "一是排查。二是整改。此外，一是宣传。二是培训。",
                "三是督办。四是考核。",
                "统一是前提，第二是保障。",
                "一是摸清底数，是否全覆盖，要一一是问。二是整改。",
                "①②③④",
                "一是查思想，二是查制度，三是查隐患；四是查整改。五是查是否落实。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }
}
