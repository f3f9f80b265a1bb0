package hongtou.render.matrix;

import hongtou.view.Ledger;
import hongtou.view.TaskMatrix;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a task matrix as CSV (RFC 4180). */
public final class MatrixCsv {
    /** A cell that begins with one of these could be run as a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private MatrixCsv() {}

    /**
     * The text of the file, with a BOM: without it spreadsheet programs on Windows garble Han characters.
     */
    public static String write(TaskMatrix matrix) {
        return "\uFEFF" + writeWithoutBom(matrix);
    }

    /** The text of the file for programs that would take a BOM for a part of the first head. */
    public static String writeWithoutBom(TaskMatrix matrix) {
        StringBuilder out = new StringBuilder(line(MatrixColumns.HEADS));
        matrix.rows().forEach(row -> out.append(line(MatrixColumns.words(row))));
        return out.toString();
    }

    /** The table for the office, with a BOM: with the columns of the ledger, filled with what was last reported. */
    public static String internal(TaskMatrix matrix, Ledger ledger) {
        StringBuilder out =
                new StringBuilder("\uFEFF").append(line(Cells.joined(MatrixColumns.HEADS, LedgerColumns.HEADS)));
        matrix.rows().forEach(row -> {
            List<Cell> progress = LedgerColumns.cells(row.id(), LedgerColumns.persons(row.task()), ledger);
            out.append(line(Cells.joined(
                    MatrixColumns.words(row), progress.stream().map(Cell::words).toList())));
        });
        return out.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(MatrixCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
