package hongtou.view;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Period;
import hongtou.model.Recurrence;
import hongtou.model.Recurrence.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepeatingTest {
    private static final LocalDate ISSUED = LocalDate.of(2024, 3, 22);
    private static final Period PLAN = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    @Test
    void printedDayCountsFromTheDayAfterIssue() {
        assertThat(days(every(1, null, 21)))
                .startsWith("2024-04-21", "2024-05-21")
                .hasSize(9);
        assertThat(days(every(1, null, 22))).startsWith("2024-04-22");
        assertThat(days(every(1, null, 23))).startsWith("2024-03-23");
    }

    @Test
    void withoutADayItIsTheEndOfEachWholePeriod() {
        assertThat(days(Recurrence.every(1, Unit.MONTHLY))).startsWith("2024-04-30", "2024-05-31", "2024-06-30");
        assertThat(days(Recurrence.every(3, Unit.MONTHLY))).containsExactly("2024-06-30", "2024-09-30", "2024-12-31");
        assertThat(days(Recurrence.every(6, Unit.MONTHLY))).containsExactly("2024-12-31");
        assertThat(days(Recurrence.every(1, Unit.WEEKLY))).startsWith("2024-03-31", "2024-04-07");
        assertThat(days(Recurrence.every(1, Unit.DAILY))).startsWith("2024-03-23", "2024-03-24");
    }

    @Test
    void monthThatBeginsOnTheDayOfIssueIsWhole() {
        assertThat(days(Recurrence.every(1, Unit.MONTHLY), LocalDate.of(2024, 4, 1), PLAN))
                .startsWith("2024-04-30");
    }

    @Test
    void runningYearCounts() {
        assertThat(days(Recurrence.every(1, Unit.YEARLY))).containsExactly("2024-12-31");
        assertThat(days(yearly(11, 20))).containsExactly("2024-11-20");
        assertThat(days(yearly(3, 20))).isEmpty();
        assertThat(days(yearly(6, null))).containsExactly("2024-06-30");
    }

    @Test
    void dayOfAQuarterIsThatOfItsLastMonth() {
        assertThat(days(every(3, null, 25))).containsExactly("2024-03-25", "2024-06-25", "2024-09-25", "2024-12-25");
    }

    @Test
    void shortMonthsDoNotPullLaterOnesForward() {
        assertThat(days(every(1, null, 31))).startsWith("2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30");
    }

    @Test
    void planThatBeginsAfterIssueBeginsTheCount() {
        Period next = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31));

        assertThat(days(Recurrence.every(1, Unit.MONTHLY), LocalDate.of(2024, 12, 20), next))
                .containsExactly("2025-01-31", "2025-02-28", "2025-03-31");
    }

    @Test
    void nothingIsDueWhereNoBeginningIsKnownOrThePlanEndsBefore() {
        assertThat(Repeating.of(Recurrence.every(1, Unit.MONTHLY), null, null)).isEmpty();
        assertThat(Repeating.of(Recurrence.every(1, Unit.MONTHLY), LocalDate.of(2024, 12, 2), PLAN))
                .isEmpty();
    }

    private static Recurrence every(int interval, @Nullable Integer month, int day) {
        return new Recurrence(Unit.MONTHLY, interval, month, day, null, false);
    }

    private static Recurrence yearly(int month, @Nullable Integer day) {
        return new Recurrence(Unit.YEARLY, 1, month, day, null, false);
    }

    private static List<String> days(Recurrence recurrence) {
        return days(recurrence, ISSUED, PLAN);
    }

    private static List<String> days(Recurrence recurrence, LocalDate issued, Period period) {
        return Repeating.of(recurrence, issued, period).stream()
                .flatMap(r -> r.days(period.from(), period.to()).stream())
                .map(LocalDate::toString)
                .toList();
    }
}
