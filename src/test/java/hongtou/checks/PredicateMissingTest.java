package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PredicateMissingTest {
    private final PredicateMissing rule = new PredicateMissing();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "各行政村、各企业单位安全生产监管、消防工作、应急救援等人员力量，明确权责清单。 | 各行政村、各企业单位安全生产监管、消防工作、应急救援等人员力量",
                "排查到位。各乡镇、各有关部门消防、民兵、医疗等队伍，落实值守。 | 各乡镇、各有关部门消防、民兵、医疗等队伍"
            })
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @Test
    void endlessListOfBodiesIsRead() {
        String bodies = "各村" + "、各村".repeat(30_000);
        String means = "各村、各单位消防" + "、消防".repeat(30_000);
        assertThat(Draft.findings(rule, Draft.text(bodies + "。" + means + "。"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各行政村、各企业单位统筹安全生产监管、应急救援等人员力量，明确权责清单。",
                "各乡镇、各有关部门和消防、民兵等应急力量，要做好准备。",
                "各乡镇、各部门、消防、民兵等队伍，服从调度。",
                "各乡镇、各部门组织党员、民兵等力量，全面巡查。",
                "各乡镇、各部门要把党员、民兵等力量用好。",
                "各村、各单位安全生产、消防等工作，由专人负责。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }
}
