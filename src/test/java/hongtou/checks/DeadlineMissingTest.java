package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class DeadlineMissingTest {
    private final DeadlineMissing rule = new DeadlineMissing();

    private static final String TASK = "## 一、主要任务\n\n1. 修订应急预案。（责任单位：镇安监站）\n2. 备足物资。（责任单位：镇安监站）\n";

    @Test
    void taskOfAPlanWithoutAPeriodNeedsADeadline() {
        assertThat(Draft.findings(
                        rule,
                        Draft.text(
                                TASK + "3. 2024年底前完成演练。\n4. 2024年6月底前完成排查。\n5. 2024年7月底前完成整改。\n6. 2024年8月底前完成验收。\n")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING, Severity.WARNING);
    }

    @Test
    void planWithoutDeadlinesIsWarnedOnceAndNoticesAreTold() {
        assertThat(Draft.findings(rule, Draft.whole("---\n标题: 乙乡防汛工作方案\n---\n\n" + TASK)))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING, Severity.INFO);
        assertThat(Draft.findings(rule, Draft.text(TASK)))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.INFO, Severity.INFO);
    }

    @Test
    void whatGoesOnAndStagesNeedNone() {
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 持续开展隐患排查。\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.text("## 一、实施步骤\n\n1. 动员部署阶段。召开会议。\n")))
                .isEmpty();
    }

    @Test
    void periodOfThePlanBoundsItsTasks() {
        assertThat(Draft.findings(rule, Draft.head("实施期限: 2024—2026年\n", TASK)))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.INFO, Severity.INFO);
    }

    @Test
    void deadlineInTailFieldOrTextIsEnough() {
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 修订预案。（完成时限：2024年12月）\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 修订预案。\n   - 时限：2024年底前\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 2024年底前修订预案。\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 每季度至少开展1次检查。\n")))
                .isEmpty();
    }
}
