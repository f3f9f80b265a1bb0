package hongtou.importing;

import hongtou.importing.FlatTables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table whose cells stand on lines of their own with bars between them: two bars with a line end between part two rows. */
final class BarredTable {
    private static final Pattern BARS = Pattern.compile("[|｜\\s]+");
    /** Lines of words that one cell may hold. */
    private static final int LONGEST_CELL = 6;

    private static final int FEWEST_COLUMNS = 2;

    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    private BarredTable() {}

    static boolean isBar(Line line) {
        return BARS.matcher(line.text()).matches();
    }

    /** The table in a region of lines, or null where it has no heads or a row is longer than they are. */
    static @Nullable Table in(List<Line> region, int end) {
        StringBuilder words = new StringBuilder();
        region.forEach(l -> words.append(l.text()).append('\n'));
        BarredTable table = new BarredTable();
        table.read(words.toString());
        return table.whole(end);
    }

    /** Behind the last line of the region in which no cell is longer than cells are. */
    static int end(List<Line> lines, int at) {
        int end = at + 1;
        for (int i = at + 1; i < lines.size() && i - end < LONGEST_CELL; i++) {
            String text = lines.get(i).text();
            end = text.indexOf('|') >= 0 || text.indexOf('｜') >= 0 ? i + 1 : end;
        }
        return end;
    }

    private void read(String words) {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '|' || words.charAt(i) == '｜') {
                piece(words.substring(from, i));
                from = i + 1;
            }
        }
        endRow();
    }

    private void piece(String piece) {
        String cell = Blanks.squeeze(piece.replace("\n", " ").strip());
        if (!cell.isEmpty()) {
            row.add(cell);
        } else if (piece.indexOf('\n') >= 0) {
            endRow();
        } else if (!row.isEmpty()) {
            row.add("");
        }
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    /** The head row and those below it, filled up on the left where a merged cell reaches down. */
    private @Nullable Table whole(int end) {
        int head = 0;
        while (head < rows.size() && !isHead(rows.get(head))) {
            head++;
        }
        if (head + 1 >= rows.size()) {
            return null;
        }
        int columns = rows.get(head).size();
        List<List<String>> whole = new ArrayList<>();
        for (List<String> one : rows.subList(head, rows.size())) {
            if (one.size() > columns) {
                return null;
            }
            whole.add(filled(one, columns));
        }
        List<String> above = rows.subList(0, head).stream()
                .map(r -> String.join(" ", r).strip())
                .toList();
        return new Table(above, whole, end);
    }

    private static boolean isHead(List<String> row) {
        return row.size() >= FEWEST_COLUMNS && TableHeads.are(row);
    }

    private static List<String> filled(List<String> row, int columns) {
        boolean numbered = row.get(0).matches("\\d{1,3}") || row.size() == 1;
        List<String> filled = new ArrayList<>(row);
        while (filled.size() < columns) {
            filled.add(numbered ? filled.size() : 0, "");
        }
        return filled;
    }
}
