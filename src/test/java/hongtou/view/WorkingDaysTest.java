package hongtou.view;

import static hongtou.view.SamplePlan.again;
import static hongtou.view.SamplePlan.by;
import static hongtou.view.SamplePlan.monthly;
import static hongtou.view.SamplePlan.responsible;
import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import hongtou.model.Holidays;
import hongtou.model.Holidays.Day;
import hongtou.model.Register;
import hongtou.view.Selection.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private static final WorkingDays WEEK = new WorkingDays(new Holidays(Map.of(
            LocalDate.of(2025, 10, 1), new Day(true, "国庆节"),
            LocalDate.of(2025, 10, 2), new Day(true, "国庆节"),
            LocalDate.of(2025, 10, 3), new Day(true, "国庆节"),
            LocalDate.of(2025, 9, 28), new Day(false, "国庆节"))));

    @ParameterizedTest
    @CsvSource({
        "2025-09-30, true, ",
        "2025-10-01, false, 2025-09-30",
        "2025-10-05, false, 2025-09-30",
        "2025-10-06, true, ",
        "2025-09-28, true, ",
        "2025-09-27, false, 2025-09-26",
        "2030-01-05, false, 2030-01-04"
    })
    void daysOffLeadBackToTheLastWorkingDay(LocalDate day, boolean working, LocalDate before) {
        assertThat(WEEK.isWorkingDay(day)).isEqualTo(working);
        assertThat(WEEK.before(day).orElse(null)).isEqualTo(before);
    }

    @Test
    void checklistAndCalendarSayTheSame() {
        List<Document> documents = List.of(SamplePlan.forest()
                .task("组织演练。", responsible("镇林业站"), again("每月3日前", monthly(3)))
                .task("清理可燃物。", responsible("镇林业站"), by("10月4日前", LocalDate.of(2025, 10, 4)))
                .document());
        Window october = new Window(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 31));

        assertThat(Checklist.of(new Owner("镇林业站", Register.EMPTY), documents, october, WEEK)
                        .items())
                .extracting(i -> i.date() + " " + i.workday())
                .containsExactly("2025-10-03 2025-09-30", "2025-10-04 2025-09-30");
        assertThat(Calendar.of(documents, WEEK).entries())
                .flatExtracting(Calendar.Entry::daysOff)
                .contains(
                        new Calendar.DayOff(LocalDate.of(2025, 10, 3), LocalDate.of(2025, 9, 30)),
                        new Calendar.DayOff(LocalDate.of(2025, 10, 4), LocalDate.of(2025, 9, 30)))
                .allSatisfy(d -> assertThat(WEEK.isWorkingDay(d.before())).isTrue());
    }
}
