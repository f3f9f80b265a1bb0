package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class DeadlineBeforeIssueTest {
    private final DeadlineBeforeIssue rule = new DeadlineBeforeIssue();

    @Test
    void deadlineBeforeTheDateOfIssueIsReported() {
        Document document = Draft.text("## 一、主要任务\n\n1. 2024年2月底前摸清底数。\n");

        Diagnostic finding = Draft.findings(rule, document).get(0);
        assertThat(Draft.words(finding)).contains("2024年2月底");
        assertThat(finding.message().chinese()).contains("2024年2月29日", "2024年3月22日");
        assertThat(finding.related()).hasSize(1);
    }

    @Test
    void dutiesOutsideTheTasksCountToo() {
        assertThat(Draft.findings(rule, Draft.text("## 一、工作要求\n\n请于2024年3月1日前报送方案。\n")))
                .hasSize(1);
    }

    @Test
    void dayOfIssueItselfAndLaterDaysAreFine() {
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 2024年3月22日前摸清底数。\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 2024年底前摸清底数。\n")))
                .isEmpty();
    }

    @Test
    void documentWithoutADateHasNothingToCompare() {
        Document document = Draft.whole("---\n标题: 方案\n---\n\n## 一、主要任务\n\n1. 2024年2月底前摸清底数。\n");

        assertThat(Draft.findings(rule, document)).isEmpty();
    }

    @Test
    void whatWasDoneByThenIsNoDeadline() {
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 对2023年底前已排查的隐患逐一复核。\n")))
                .isEmpty();
    }

    @Test
    void aDayThatNoCalendarHasIsNotComparedAsWell() {
        Document document = Draft.text("## 一、主要任务\n\n1. 2024年2月30日前摸清底数。\n");

        assertThat(Draft.findings(rule, document)).isEmpty();
        assertThat(Draft.findings(new DateImpossible(), document)).hasSize(1);
    }
}
