package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class RecurringInOneOffTest {
    private final RecurringInOneOff rule = new RecurringInOneOff();

    private static Document task(String sentence, String deadline) {
        return Draft.text("## 一、主要任务\n\n1. " + sentence + "（完成时限：" + deadline + "；责任单位：乡应急办）\n");
    }

    @Test
    void recurringDutyWithOneDeadlineIsTold() {
        assertThat(Draft.words(rule, task("每季度开展一次演练。", "2024年12月"))).containsExactly("每季度");
    }

    @Test
    void ongoingTasksAndSingleDutiesAreFine() {
        assertThat(Draft.findings(rule, task("每季度开展一次演练。", "长期坚持"))).isEmpty();
        assertThat(Draft.findings(rule, task("开展一次演练。", "2024年12月"))).isEmpty();
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 每季度开展一次演练，2024年底前完成。\n")))
                .isEmpty();
    }
}
