package hongtou.render.matrix;

import hongtou.model.Document;
import hongtou.render.matrix.Sheet.Column;
import hongtou.view.Calendar;
import hongtou.view.Duty;
import hongtou.view.Ledger;
import hongtou.view.TaskMatrix;
import hongtou.view.TaskMatrix.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a task matrix as a workbook (XLSX): one sheet with all tasks, one by bodies, one by months. */
public final class MatrixXlsx {
    private static final String TITLE = "任务分工表";
    private static final Column OWNER = new Column("单位", 14, false);
    private static final Column ROLE = new Column("分工", 8, true);
    private static final String NOBODY = "（未写明）";

    private MatrixXlsx() {}

    /**
     * The bytes of the workbook, the same for the same documents.
     *
     * @param documents whose tasks and obligations are listed
     * @param links where a clause leads to
     */
    public static byte[] write(List<Document> documents, ClauseLinks links) {
        TaskMatrix matrix = TaskMatrix.of(documents);
        String title = title(documents);
        return Workbooks.write(
                title,
                List.of(
                        all(matrix, title, links),
                        byOwner(matrix, title, links),
                        MonthSheet.of(matrix, Calendar.of(documents), title, links)));
    }

    /**
     * The workbook for the office: with the columns of the ledger, filled with what was last reported. What is written into them and put
     * into {@code content/progress/} is read back.
     */
    public static byte[] internal(List<Document> documents, ClauseLinks links, Ledger ledger) {
        TaskMatrix matrix = TaskMatrix.of(documents);
        String title = title(documents);
        List<List<Cell>> rows = matrix.rows().stream()
                .map(r -> Cells.<Cell>joined(
                        MatrixColumns.cells(r, links),
                        LedgerColumns.cells(r.id(), LedgerColumns.persons(r.task()), ledger)))
                .toList();
        Sheet all = new Sheet("全部", title, 1, Cells.joined(MatrixColumns.COLUMNS, LedgerColumns.COLUMNS), rows);
        List<Duty> others =
                documents.stream().flatMap(d -> Duty.obligations(d).stream()).toList();
        return Workbooks.write(
                title,
                List.of(
                        all,
                        LedgerColumns.obligations(others, ledger, title, links),
                        byOwner(matrix, title, links),
                        MonthSheet.of(matrix, Calendar.of(documents, ledger.week()), title, links)));
    }

    private static String title(List<Document> documents) {
        return documents.size() == 1 ? documents.get(0).plan().title() + TITLE : TITLE;
    }

    private static Sheet all(TaskMatrix matrix, String title, ClauseLinks links) {
        List<List<Cell>> rows =
                matrix.rows().stream().map(r -> MatrixColumns.cells(r, links)).toList();
        return new Sheet("全部", title, 1, MatrixColumns.COLUMNS, rows);
    }

    /** Each task stands with every body that it names; those with most tasks come first, tasks without any last. */
    private static Sheet byOwner(TaskMatrix matrix, String title, ClauseLinks links) {
        List<List<Cell>> rows = new ArrayList<>();
        matrix.byOwner().forEach((owner, tasks) -> tasks.forEach(t -> rows.add(row(owner, t.role(owner), t, links))));
        matrix.rows().stream().filter(r -> r.owners().isEmpty()).forEach(r -> rows.add(row(NOBODY, "", r, links)));
        List<Column> columns = Stream.concat(Stream.of(OWNER, ROLE), MatrixColumns.COLUMNS.stream())
                .toList();
        return new Sheet("按单位", title + "（按单位）", 2, columns, rows);
    }

    private static List<Cell> row(String owner, String role, Row row, ClauseLinks links) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Text(owner), new Cell.Text(role)));
        cells.addAll(MatrixColumns.cells(row, links));
        return cells;
    }
}
