package hongtou.view;

import static hongtou.view.Reported.line;
import static hongtou.view.SamplePlan.again;
import static hongtou.view.SamplePlan.by;
import static hongtou.view.SamplePlan.lead;
import static hongtou.view.SamplePlan.nobody;
import static hongtou.view.SamplePlan.quarterly;
import static hongtou.view.SamplePlan.responsible;
import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import hongtou.model.Progress;
import hongtou.model.ProgressState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BoardTest {
    private static final Document PLAN = SamplePlan.forest()
            .task("清理可燃物。", lead("镇林业站", "各行政村"), by("2025年5月底前", LocalDate.of(2025, 5, 31)))
            .task("组织演练。", responsible("镇林业站"), again("每季度", quarterly()))
            .task("储备物资。", nobody(), by("2025年7月10日前", LocalDate.of(2025, 7, 10)))
            .document();

    @Test
    void everyBodyHasARowAndEveryMonthACell() {
        Board board = board(LocalDate.of(2025, 6, 15));

        assertThat(board.months()).startsWith(YearMonth.of(2025, 6)).hasSize(6);
        assertThat(board.rows())
                .extracting(BoardTest::words)
                .containsExactly(
                        "镇林业站|逾期2025-05-31|未填报2025-06-30|||未填报2025-09-30|||1",
                        "各行政村|逾期2025-05-31|||||||0",
                        "|||未填报2025-07-10|||||0");
        assertThat(board.count(Standing.OVERDUE)).isEqualTo(1);
    }

    @Test
    void whatIsDoneIsNotLate() {
        Board board = board(
                LocalDate.of(2025, 6, 15),
                line("liuhe-2025-6/1.1.1", LocalDate.of(2025, 5, 20), ProgressState.DONE, 100),
                line("liuhe-2025-6/1.1.2", LocalDate.of(2025, 6, 10), ProgressState.DONE, 100));

        assertThat(board.rows())
                .extracting(BoardTest::words)
                .contains("镇林业站||已完成2025-06-30|||未启动2025-09-30|||1")
                .noneMatch(w -> w.contains("逾期"));
    }

    private static Board board(LocalDate asOf, Progress... lines) {
        return Board.of(List.of(PLAN), Ledger.of(List.of(lines), asOf, WorkingDays.WEEK));
    }

    private static String words(Board.Row row) {
        return row.owner() + "|" + words(row.late()) + "|"
                + row.cells().stream().map(BoardTest::words).collect(Collectors.joining("|")) + "|" + row.later();
    }

    private static String words(List<Board.Item> items) {
        return items.stream()
                .map(i -> i.standing().chinese()
                        + i.days().get(0)
                        + (i.days().size() > 1 ? "×" + i.days().size() : ""))
                .collect(Collectors.joining(","));
    }
}
