package hongtou.render.matrix;

import hongtou.model.Person;
import hongtou.model.Progress;
import hongtou.model.ProgressState;
import hongtou.model.Task;
import hongtou.render.matrix.Cell.Count;
import hongtou.render.matrix.Cell.Text;
import hongtou.render.matrix.Sheet.Column;
import hongtou.view.Duty;
import hongtou.view.Ledger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns that only the office sees: filled in there, and read back by their heads. */
final class LedgerColumns {
    private static final List<String> STATES =
            Arrays.stream(ProgressState.values()).map(ProgressState::chinese).toList();

    static final List<Column> COLUMNS = List.of(
            new Column("责任人", 12, false),
            new Column("日期", 12, true),
            new Column("状态", 10, true, STATES),
            new Column("进度%", 8, true),
            new Column("备注", 24, false),
            new Column("佐证", 20, false));

    static final List<String> HEADS = COLUMNS.stream().map(Column::head).toList();

    private static final List<Column> OBLIGATION_COLUMNS = List.of(
            new Column("事项", 50, false),
            MatrixColumns.DUE,
            new Column("文件", 30, false),
            MatrixColumns.CLAUSE,
            MatrixColumns.ID);

    private LedgerColumns() {}

    /** What was last reported of a task. */
    static List<Cell> cells(String id, String persons, Ledger ledger) {
        Optional<Progress> latest = ledger.latest(id);
        if (latest.isEmpty()) {
            return List.of(new Text(persons), new Text(""), new Text(""), new Text(""), new Text(""), new Text(""));
        }
        Progress line = latest.get();
        return List.of(
                new Text(line.person().isEmpty() ? persons : line.person()),
                MatrixColumns.day(line.date()),
                new Text(line.state() == null ? "" : line.state().chinese()),
                line.percent() == null ? new Text("") : new Count(line.percent()),
                new Text(line.note()),
                new Text(line.evidence()));
    }

    static String persons(Task task) {
        return task.responsibility().persons().stream()
                .map(LedgerColumns::named)
                .collect(Collectors.joining("、"));
    }

    private static String named(Person person) {
        return person.name().isEmpty() ? person.post() : person.name();
    }

    /** The sheet of what has to be done outside the tasks, such as reports. */
    static Sheet obligations(List<Duty> obligations, Ledger ledger, String title, ClauseLinks links) {
        List<List<Cell>> rows = obligations.stream()
                .map(d -> Cells.joined(
                        List.of(
                                new Text(d.text()),
                                new Text(d.deadlines().stream()
                                        .map(w -> w.words())
                                        .distinct()
                                        .collect(Collectors.joining("；"))),
                                new Text(d.document().plan().title()),
                                MatrixColumns.clause(d.document(), d.clause(), d.anchor(), links),
                                new Text(d.id())),
                        cells(d.id(), "", ledger)))
                .toList();
        return new Sheet("其他事项", title + "（其他事项）", 1, Cells.joined(OBLIGATION_COLUMNS, COLUMNS), rows);
    }
}
