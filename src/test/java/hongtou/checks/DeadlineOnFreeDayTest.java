package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import hongtou.model.Holidays;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineOnFreeDayTest {
    private final DeadlineOnFreeDay rule = new DeadlineOnFreeDay();

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

    @Test
    void holidaysAndWorkingSaturdaysAreKnown() {
        Holidays holidays = new Holidays(Map.of(
                LocalDate.of(2024, 10, 3), new Holidays.Day(true, "国庆节"),
                LocalDate.of(2024, 10, 12), new Holidays.Day(false, "国庆节")));

        assertThat(rule.check(due("2024年10月3日前"), holidays).get(0).message().chinese())
                .isEqualTo("时限“2024年10月3日前”是国庆节假期");
        assertThat(rule.check(due("2024年10月12日前"), holidays)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年5月31日前", "2024年6月底前", "2024年底前", "每月10日前", "长期坚持"})
    void workingDaysAndEndsOfMonthsAreFine(String deadline) {
        assertThat(Draft.findings(rule, due(deadline))).isEmpty();
    }
}
