package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class DeadlineAfterHeadingTest {
    private final DeadlineAfterHeading rule = new DeadlineAfterHeading();

    private static Document below(String heading, String sentence) {
        return Draft.text("## 一、实施步骤\n\n### （一）" + heading + "\n\n" + sentence + "\n\n### （二）总结阶段（2024年12月）\n\n甲。\n");
    }

    @Test
    void stepAfterTheEndOfItsStageIsReported() {
        assertThat(Draft.words(rule, below("排查阶段（2024年4月至6月）", "各村2024年9月底前报送台账。")))
                .containsExactly("2024年9月底前");
    }

    @Test
    void stepAfterTheHeadingsDeadlineIsReported() {
        assertThat(Draft.words(rule, Draft.text("## 一、主要任务\n\n### （一）排查隐患（2024年6月底前）\n\n1. 2024年9月底前完成排查。\n")))
                .containsExactly("2024年9月底前");
    }

    @Test
    void stepsWithinTheTimeAreFine() {
        assertThat(Draft.findings(rule, below("排查阶段（2024年4月至6月）", "各村2024年6月底前报送台账。")))
                .isEmpty();
        assertThat(Draft.findings(rule, below("排查要求", "各村2024年9月底前报送台账。"))).isEmpty();
        assertThat(Draft.findings(rule, below("排查阶段（4月至6月）", "各村6月15日前报送台账。"))).isEmpty();
    }
}
