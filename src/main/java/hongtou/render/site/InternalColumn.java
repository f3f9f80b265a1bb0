package hongtou.render.site;

import hongtou.model.Progress;
import hongtou.model.TaskField;
import hongtou.view.Duty;
import hongtou.view.Ledger;
import hongtou.view.Standing;
import hongtou.view.TaskMatrix.Row;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of the task table that only the internal site has.
 *
 * @param label its head
 * @param words what it says of a task, or an empty text
 */
record InternalColumn(String label, Function<Row, String> words) {

    private static List<InternalColumn> all(Ledger ledger) {
        return List.of(
                new InternalColumn("责任人", InternalColumn::persons),
                new InternalColumn("成果", row -> field(row, TaskField.Kind.OUTCOME)),
                new InternalColumn("状态", row -> state(row, ledger)),
                new InternalColumn("进度", row -> reported(row, ledger, InternalColumn::percent)),
                new InternalColumn("备注", row -> field(row, TaskField.Kind.NOTE)),
                new InternalColumn("说明", row -> reported(row, ledger, Progress::note)));
    }

    /** A cell: its label stands with it where the table is shown as cards. */
    record Cell(String label, String words) {}

    /** The columns for some rows; none on the public site, and none that would be empty throughout. */
    static List<InternalColumn> of(Catalogue catalogue, List<Row> rows) {
        InternalMatter internal = catalogue.site().internal();
        if (internal == null) {
            return List.of();
        }
        return all(internal.ledger()).stream()
                .filter(c -> rows.stream().anyMatch(r -> !c.words().apply(r).isEmpty()))
                .toList();
    }

    static List<String> labels(List<InternalColumn> columns) {
        return columns.stream().map(InternalColumn::label).toList();
    }

    Cell cell(Row row) {
        return new Cell(label, words.apply(row));
    }

    /** What the plan itself says of the state; else how it stands by the ledger. */
    private static String state(Row row, Ledger ledger) {
        String written = field(row, TaskField.Kind.STATE);
        Standing standing = ledger.standing(Duty.of(row));
        boolean known = standing != Standing.UNREPORTED;
        return !known
                ? written
                : written.isEmpty() ? standing.chinese() : standing.chinese() + "（方案中写“" + written + "”）";
    }

    private static String reported(Row row, Ledger ledger, Function<Progress, String> what) {
        return ledger.latest(row.id()).map(what).orElse("");
    }

    private static String percent(Progress line) {
        return line.percent() == null ? "" : line.percent() + "%";
    }

    private static String persons(Row row) {
        return row.task().responsibility().persons().stream()
                .map(p -> (p.name() + " " + p.post()).strip())
                .collect(Collectors.joining("、"));
    }

    private static String field(Row row, TaskField.Kind kind) {
        return row.task().fields().stream()
                .filter(f -> f.kind() == kind)
                .map(f -> f.value().value())
                .collect(Collectors.joining("；"));
    }
}
