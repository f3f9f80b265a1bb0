package hongtou.render.matrix;

import hongtou.model.Deadline;
import hongtou.model.Due;
import hongtou.render.matrix.Cell.Text;
import hongtou.render.matrix.Sheet.Column;
import hongtou.view.Calendar;
import hongtou.view.Duty;
import hongtou.view.TaskMatrix;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheet that shows what is due in which month: first what has a day, then what comes again and again, then the rest. */
final class MonthSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("月份", 13, true),
            MatrixColumns.DATE,
            new Column("完成时限", 22, false),
            new Column("工作任务", 50, false),
            new Column("单位", 30, false),
            new Column("文件", 30, false),
            MatrixColumns.CLAUSE,
            MatrixColumns.ID);

    private MonthSheet() {}

    static Sheet of(TaskMatrix matrix, Calendar calendar, String title, ClauseLinks links) {
        List<List<Cell>> rows = new ArrayList<>();
        calendar.entries().stream()
                .filter(e -> e.repeating() == null)
                .forEach(e -> rows.add(row(month(e.date()), e.date(), e.words(), e.duty(), links)));
        calendar.entries().stream()
                .filter(e -> e.repeating() != null)
                .forEach(e -> rows.add(row("常态化", null, e.words(), e.duty(), links)));
        Set<String> listed = calendar.entries().stream().map(e -> e.duty().id()).collect(Collectors.toSet());
        matrix.rows().stream()
                .map(Duty::of)
                .filter(d -> !listed.contains(d.id()))
                .forEach(d -> rows.add(undated(d, links)));
        return new Sheet("按月份", title + "（按月份）", 1, COLUMNS, rows);
    }

    /** A task that no day and no known frequency binds: 长期坚持, 汛期前, or nothing said. */
    private static List<Cell> undated(Duty duty, ClauseLinks links) {
        String words = duty.deadlines().stream().map(Deadline::words).distinct().collect(Collectors.joining("；"));
        boolean ongoing = duty.deadlines().stream().anyMatch(d -> d.due() instanceof Due.Ongoing);
        return row(words.isEmpty() ? "未写明" : ongoing ? "长期" : "其他", null, words, duty, links);
    }

    private static List<Cell> row(String month, @Nullable LocalDate date, String words, Duty duty, ClauseLinks links) {
        return List.of(
                new Text(month),
                MatrixColumns.day(date),
                new Text(words),
                new Text(duty.title()),
                new Text(String.join("、", duty.owners())),
                new Text(duty.document().plan().title()),
                MatrixColumns.clause(duty.document(), duty.clause(), duty.anchor(), links),
                new Text(duty.id()));
    }

    private static String month(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月";
    }
}
