package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class OwnerOverloadedTest {
    private final OwnerOverloaded rule = new OwnerOverloaded();

    private static Document tasks(int many) {
        StringBuilder body = new StringBuilder("## 一、主要任务\n\n");
        for (int i = 1; i <= many; i++) {
            body.append(i).append(". 修订预案。（责任单位：乡应急办）\n");
        }
        body.append(many + 1).append(". 清淤。（责任单位：乡水利站）\n").append(many + 2).append(". 值守。（责任单位：派出所）\n");
        return Draft.text(body.toString());
    }

    @Test
    void bodyWithMostTasksIsReportedOnce() {
        assertThat(Draft.words(rule, tasks(12))).containsExactly("乡应急办");
        assertThat(Draft.findings(rule, tasks(12)).get(0).message().chinese()).contains("14 项任务中的 12 项");
    }

    @Test
    void fewTasksAreFine() {
        assertThat(Draft.findings(rule, tasks(11))).isEmpty();
    }
}
