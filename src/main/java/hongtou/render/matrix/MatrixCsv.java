package hongtou.render.matrix;

import hongtou.view.TaskMatrix;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a task matrix as CSV (RFC 4180) with a BOM, so that a spreadsheet program shows Han characters. */
public final class MatrixCsv {
    /** A cell that begins with one of these could be run as a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private MatrixCsv() {}

    /** The text of the file, BOM included. */
    public static String write(TaskMatrix matrix) {
        StringBuilder out = new StringBuilder("\uFEFF").append(line(MatrixColumns.HEADS));
        matrix.rows().forEach(row -> out.append(line(MatrixColumns.cells(row))));
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
