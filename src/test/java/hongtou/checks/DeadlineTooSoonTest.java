package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeadlineTooSoonTest {
    private final DeadlineTooSoon rule = new DeadlineTooSoon();

    @Test
    void deadlineWithinThreeDaysIsReported() {
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 2024年3月25日前报送方案。\n")))
                .hasSize(1);
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 2024年3月22日前报送方案。\n")))
                .hasSize(1);
    }

    @Test
    void fourDaysAreEnoughAndThePastIsTheFindingOfAnotherRule() {
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 2024年3月26日前报送方案。\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 2024年3月21日前报送方案。\n")))
                .isEmpty();
    }
}
