package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommaMissingTest {
    private final CommaMissing rule = new CommaMissing();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "根据《防汛方案》（甲政发〔2024〕2号）结合我镇实际，制定本方案。 | ）结合",
                "按照《防汛方案》要求结合本县实际，制定本方案。 | 》要求结合",
                "按照国家、省、市要求2025年底前实现智能化。 | 要求",
                "落实强制性标准推进车辆防护装置安装。 | 落实强制性标准"
            })
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text.replace("\\n", "\n")))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据《防汛方案》（甲政发〔2024〕2号），结合我镇实际，制定本方案。",
                "坚持《防汛方案》和《应急预案》相结合。",
                "《防汛方案》结合实际编写。",
                "根据《防汛方案》精神，结合我镇实际。",
                "落实强制性标准，推进安装，落实制度推进工作。",
                "按照省、市要求，2025年底前实现智能化。",
                "各村要按照规定2025年起执行新标准，上级要求2025年底前完成。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text.replace("\\n", "\n")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"根据《防汛方案》结合我镇实际，制定本方案。 | 根据《防汛方案》，结合我镇实际，制定本方案。"})
    void fixGivesTheRightText(String text, String right) {
        assertThat(Draft.fixed(rule, text)).isEqualTo(right);
    }
}
