package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class DeadlineOutsidePeriodTest {
    private final DeadlineOutsidePeriod rule = new DeadlineOutsidePeriod();

    @Test
    void deadlineAfterTheEndOfThePlanIsReported() {
        Document document = Draft.head("实施期限: 2024—2026年\n", "## 一、主要任务\n\n1. 2027年6月底前完成改造。\n");

        Diagnostic finding = Draft.findings(rule, document).get(0);
        assertThat(Draft.words(finding)).contains("2027年6月底");
        assertThat(finding.message().chinese()).contains("2024年1月1日至2026年12月31日");
    }

    @Test
    void lastDayOfThePlanIsInside() {
        assertThat(Draft.findings(rule, Draft.head("实施期限: 2024—2026年\n", "## 一、主要任务\n\n1. 2026年底前完成改造。\n")))
                .isEmpty();
    }

    @Test
    void reportAfterTheEndIsNoTask() {
        assertThat(Draft.findings(rule, Draft.head("实施期限: 2024—2026年\n", "## 一、工作要求\n\n2027年1月底前报送总结报告。\n")))
                .isEmpty();
    }

    @Test
    void dayBeforeTheDateOfIssueIsTheFindingOfAnotherRule() {
        Document document = Draft.head("实施期限: 2024-03-01至2026-12-31\n", "## 一、主要任务\n\n1. 2024年2月1日前完成改造。\n");

        assertThat(Draft.findings(rule, document)).isEmpty();
        assertThat(Draft.findings(new DeadlineBeforeIssue(), document)).hasSize(1);
    }
}
