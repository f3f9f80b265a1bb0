package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkMisusedTest {
    private final MarkMisused rule = new MarkMisused();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "行业领域专家、以及有经验的职工。 | 、",
                "既查事故主体责任、又查监管责任。 | 、",
                "处理设计不到位、制度不执行，措施不落实等行为。 | ，",
                "通过部门会商，风险研判，及时厘清职责。 | ，",
                "推广“一键报警”、一网统管、“一码通行”。 | 一网统管",
                "重点开展矿山单位主要负责人，加油站主要负责人、商超消防责任人集中培训。 | ，",
                "各村及有关部门、单位，要召开专题会议。 | ，"
            })
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "行业领域专家以及职工，以及其他人员。",
                "既查主体责任，又查监管责任。",
                "设计不到位、制度不执行、措施不落实。",
                "通过开展检查，组织培训，及时整改。",
                "通过召开会议，发放资料，全面宣传。",
                "思想不重视，措施不落实，要追责。",
                "推广“一键报警”“一网统管”、“三会一课”、村规民约和“四议两公开”。",
                "对排查出问题的单位，要限期整改。各村、各单位，要求一致的，可以合并。",
                "各部门、单位要召开会议，要形成合力。",
                "其他负有防汛管理责任的行业领域主管部门，要制定专项预案。",
                "坚持“三会一课”、主题党日活动、“双报到”。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @Test
    void fixGivesTheRightText() {
        assertThat(Draft.fixed(rule, "专家、以及职工。")).isEqualTo("专家以及职工。");
    }
}
