package hongtou.render.site;

import hongtou.model.TaskField;
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
    private static final List<InternalColumn> ALL = List.of(
            new InternalColumn("责任人", InternalColumn::persons),
            new InternalColumn("成果", row -> field(row, TaskField.Kind.OUTCOME)),
            new InternalColumn("状态", row -> field(row, TaskField.Kind.STATE)),
            new InternalColumn("备注", row -> field(row, TaskField.Kind.NOTE)));

    /** A cell: its label stands with it where the table is shown as cards. */
    record Cell(String label, String words) {}

    /** The columns for some rows; none on the public site, and none that would be empty throughout. */
    static List<InternalColumn> of(Catalogue catalogue, List<Row> rows) {
        if (!catalogue.site().isInternal()) {
            return List.of();
        }
        return ALL.stream()
                .filter(c -> rows.stream().anyMatch(r -> !c.words().apply(r).isEmpty()))
                .toList();
    }

    static List<String> labels(List<InternalColumn> columns) {
        return columns.stream().map(InternalColumn::label).toList();
    }

    Cell cell(Row row) {
        return new Cell(label, words.apply(row));
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
