package hongtou.reading.table;

import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV (RFC 4180): commas, quotes that may hold line ends, any line end. A quote that is not closed holds to the end. */
final class CsvTable {
    /** What the writer puts before words that a spreadsheet would run as a formula. */
    private static final String GUARDED = "'[=+\\-@\\t\\r\\n](?s:.*)";

    private final String text;
    private final List<Table.Row> rows = new ArrayList<>();
    private List<Table.Cell> cells = new ArrayList<>();
    private int at;

    private CsvTable(SourceFile file) {
        this.text = file.text();
    }

    static Table read(SourceFile file) {
        CsvTable csv = new CsvTable(file);
        for (int row = 1; csv.at < csv.text.length(); row++) {
            csv.row(row);
        }
        return new Table(file, csv.rows);
    }

    private void row(int number) {
        cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            cell();
            more = at < text.length() && text.charAt(at) == ',';
            at += more ? 1 : 0;
        }
        lineEnd();
        Table.Row row = new Table.Row(number, cells);
        if (!row.isBlank()) {
            rows.add(row);
        }
    }

    private void cell() {
        int start = at;
        StringBuilder words = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            quoted(words);
        }
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            words.append(text.charAt(at++));
        }
        String whole = words.toString().strip();
        String bare = whole.matches(GUARDED) ? whole.substring(1) : whole;
        cells.add(new Table.Cell(bare, new Span(start, at)));
    }

    private void quoted(StringBuilder words) {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            boolean twice = c == '"' && at < text.length() && text.charAt(at) == '"';
            if (c == '"' && !twice) {
                return;
            }
            words.append(c);
            at += twice ? 1 : 0;
        }
    }

    private void lineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }
}
