package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineOnWeekendTest {
    private final DeadlineOnWeekend rule = new DeadlineOnWeekend();

    private static Document due(String deadline) {
        return Draft.text("## 一、主要任务\n\n1. 修订预案。（完成时限：" + deadline + "；责任单位：乡应急办）\n");
    }

    @Test
    void saturdayAndSundayAreTold() {
        assertThat(Draft.findings(rule, due("2024年6月1日前")).get(0).message().chinese())
                .endsWith("是星期六");
        assertThat(Draft.findings(rule, due("2024年6月2日前")).get(0).message().chinese())
                .endsWith("是星期日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年5月31日前", "2024年6月底前", "2024年底前", "每月10日前", "长期坚持"})
    void workingDaysAndEndsOfMonthsAreFine(String deadline) {
        assertThat(Draft.findings(rule, due(deadline))).isEmpty();
    }
}
