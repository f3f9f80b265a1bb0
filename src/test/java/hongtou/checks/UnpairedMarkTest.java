package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnpairedMarkTest {
    private final UnpairedMark rule = new UnpairedMark();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "落实“一岗双责责任制。 | “",
                "镇级单位）负责。 | ）",
                "根据《安全生产法，制定。 | 《",
                "（一)甲（乙。 | （",
                "〔2024]17号 | 〔",
                "“甲（乙”丙。 | （"
            })
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"落实“一岗双责”（含企业)责任制。", "1）排查；2）整改；a）督办。", "根据《关于印发〈方案〉的通知》（甲发〔2024〕2号）。", "it’s 安全。", "“甲‘乙’丙”"})
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @Test
    void onlyTheHalfThatIsLeftOverIsReported() {
        assertThat(Draft.words(rule, Draft.text("（甲）乙）丙（丁）。"))).containsExactly("）");
    }
}
