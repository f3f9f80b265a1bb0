package hongtou.view;

import static hongtou.view.Reported.line;
import static hongtou.view.SamplePlan.again;
import static hongtou.view.SamplePlan.by;
import static hongtou.view.SamplePlan.lead;
import static hongtou.view.SamplePlan.monthly;
import static hongtou.view.SamplePlan.ongoing;
import static hongtou.view.SamplePlan.responsible;
import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import hongtou.model.Progress;
import hongtou.model.ProgressState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final String ID = "liuhe-2025-6/1.1.";
    private static final Document PLAN = SamplePlan.forest()
            .task("清理可燃物。", lead("镇林业站", "各行政村"), by("2025年6月底前", LocalDate.of(2025, 6, 30)))
            .task("报送进展。", responsible("镇林业站"), again("每月21日前", monthly(21)))
            .task("落实责任制。", responsible("镇派出所"), ongoing("长期坚持"))
            .task(
                    "修建隔离带。",
                    responsible("镇林业站"),
                    by("2025年5月底前", LocalDate.of(2025, 5, 31)),
                    by("2025年底前", LocalDate.of(2025, 12, 31)))
            .obligation("2025年6月20日前报送总结", by("2025年6月20日前", LocalDate.of(2025, 6, 20)))
            .document();

    @Test
    void whatNobodyReportsIsLateOnceItsDayHasPassed() {
        assertThat(standings(LocalDate.of(2025, 6, 30)))
                .containsExactly(
                        Standing.UNREPORTED, Standing.OVERDUE, Standing.UNREPORTED, Standing.OVERDUE, Standing.OVERDUE);
        assertThat(standings(LocalDate.of(2025, 7, 1)).get(0)).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void reportsAfterTheDayAreNotKnownYet() {
        Progress done = line(ID + "1", LocalDate.of(2025, 7, 5), ProgressState.DONE, 100);

        assertThat(standings(LocalDate.of(2025, 7, 4), done).get(0)).isEqualTo(Standing.OVERDUE);
        assertThat(standings(LocalDate.of(2025, 7, 5), done).get(0)).isEqualTo(Standing.DONE);
        assertThat(standings(
                                LocalDate.of(2025, 7, 9),
                                done,
                                line(ID + "1", LocalDate.of(2025, 7, 8), ProgressState.UNDER_WAY, 90))
                        .get(0))
                .isEqualTo(Standing.OVERDUE);
    }

    @Test
    void aFrequencyIsMetAnewEachTime() {
        Progress june = line(ID + "2", LocalDate.of(2025, 6, 18), ProgressState.DONE, null);

        assertThat(standings(LocalDate.of(2025, 6, 25), june).get(1)).isEqualTo(Standing.DONE);
        assertThat(standings(LocalDate.of(2025, 7, 22), june).get(1)).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void aStepIsPassedByWhoReportsOnAfterIt() {
        assertThat(standings(
                                LocalDate.of(2025, 6, 10),
                                line(ID + "4", LocalDate.of(2025, 5, 20), ProgressState.UNDER_WAY, 40))
                        .get(3))
                .isEqualTo(Standing.OVERDUE);
        assertThat(standings(
                                LocalDate.of(2025, 6, 10),
                                line(ID + "4", LocalDate.of(2025, 6, 5), ProgressState.UNDER_WAY, 50))
                        .get(3))
                .isEqualTo(Standing.UNDER_WAY);
    }

    @Test
    void closedIsClosedForEver() {
        assertThat(standings(
                                LocalDate.of(2027, 1, 1),
                                line(ID + "2", LocalDate.of(2025, 6, 18), ProgressState.CLOSED, 100))
                        .get(1))
                .isEqualTo(Standing.CLOSED);
    }

    @Test
    void whatIsDueWithinAMonthAndNotDoneIsComingDue() {
        Ledger ledger = Ledger.of(List.of(), LocalDate.of(2025, 6, 1), WorkingDays.WEEK);
        List<Duty> duties = Duty.of(List.of(PLAN));

        assertThat(ledger.comingDue(duties.get(0))).contains(LocalDate.of(2025, 6, 30));
        assertThat(ledger.comingDue(duties.get(1))).contains(LocalDate.of(2025, 6, 21));
        assertThat(ledger.comingDue(duties.get(3))).isEmpty();
        assertThat(Ledger.of(
                                List.of(line(ID + "1", LocalDate.of(2025, 5, 1), ProgressState.DONE, 100)),
                                LocalDate.of(2025, 6, 1),
                                WorkingDays.WEEK)
                        .comingDue(duties.get(0)))
                .isEmpty();
    }

    @Test
    void whatIsSaidTwiceStandsOnce() {
        Progress one = line(ID + "1", LocalDate.of(2025, 6, 1), ProgressState.UNDER_WAY, 50);
        Progress same = line(ID + "1", LocalDate.of(2025, 6, 1), ProgressState.UNDER_WAY, 50);

        assertThat(Ledger.of(List.of(one, same), LocalDate.of(2025, 7, 1), WorkingDays.WEEK)
                        .lines(ID + "1"))
                .containsExactly(one);
        assertThat(ProgressFaults.of(Duty.of(List.of(PLAN)), List.of(one, same)))
                .isEmpty();
    }

    @Test
    void unknownTasksAndContradictionsAreToldOf() {
        assertThat(ProgressFaults.of(
                        Duty.of(List.of(PLAN)),
                        List.of(
                                line(ID + "1", LocalDate.of(2025, 6, 1), ProgressState.UNDER_WAY, 50),
                                line(ID + "1", LocalDate.of(2025, 6, 1), ProgressState.DONE, 100),
                                line(ID + "9", LocalDate.of(2025, 6, 1), ProgressState.DONE, 100),
                                line("liuhe-2025-6/2/d1", LocalDate.of(2025, 6, 1), ProgressState.DONE, 100))))
                .extracting(f -> f.code() + " " + f.message().chinese())
                .containsExactly(
                        "HT945 任务 " + ID + "1 在 2025-06-01 有两种进度：推进中50%，已完成100%",
                        "HT943 没有编号为“" + ID + "9”的任务，这一行没有计入");
    }

    @Test
    void stateChoosesTasksAndObligations() {
        Ledger ledger = Ledger.of(List.of(), LocalDate.of(2025, 6, 30), WorkingDays.WEEK);
        Selection late =
                new Selection(null, "", "", null, Set.of(), new Selection.States(Set.of(Standing.OVERDUE), ledger));

        assertThat(Duty.of(late.of(List.of(PLAN))))
                .extracting(Duty::title)
                .containsExactly("报送进展。", "修建隔离带。", "2025年6月20日前报送总结");
    }

    @Test
    void reportOfAMonthCountsEachThingOnceForPlanAndOwner() {
        Ledger ledger = Ledger.of(
                List.of(
                        line(ID + "1", LocalDate.of(2025, 6, 28), ProgressState.DONE, 100),
                        line(ID + "2", LocalDate.of(2025, 6, 20), ProgressState.UNDER_WAY, null)),
                LocalDate.of(2025, 6, 30),
                WorkingDays.WEEK);
        MonthReport report = MonthReport.of(List.of(PLAN), YearMonth.of(2025, 6), ledger);

        assertThat(report.done()).extracting(l -> l.duty().title()).containsExactly("清理可燃物。");
        assertThat(report.due())
                .extracting(l -> l.days() + l.duty().title())
                .containsExactly("[2025-06-20]2025年6月20日前报送总结", "[2025-06-21]报送进展。", "[2025-06-30]清理可燃物。");
        assertThat(report.overdue())
                .extracting(l -> l.days() + l.duty().title())
                .containsExactly("[2025-06-21]报送进展。", "[2025-05-31]修建隔离带。", "[2025-06-20]2025年6月20日前报送总结");
        assertThat(report.next()).extracting(l -> l.days().toString()).containsExactly("[2025-07-21]");
        assertThat(report.byPlan()).containsExactly(new MonthReport.Count("柳河镇森林防火三年行动方案", 5, 1, 3, 3, 1));
        assertThat(report.byOwner())
                .containsExactly(
                        new MonthReport.Count("镇林业站", 3, 1, 2, 2, 1),
                        new MonthReport.Count("各行政村", 1, 1, 1, 0, 0),
                        new MonthReport.Count("", 1, 0, 1, 1, 0));
    }

    private static List<Standing> standings(LocalDate asOf, Progress... lines) {
        Ledger ledger = Ledger.of(List.of(lines), asOf, WorkingDays.WEEK);
        return Duty.of(List.of(PLAN)).stream().map(ledger::standing).toList();
    }
}
