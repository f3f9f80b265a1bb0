package hongtou.importing;

import hongtou.importing.FlatTables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table with one cell a line and no mark between the cells: its heads begin with 序号, and the rows with 1, 2, 3. A cell of
 * owners may have taken a line for each.
 */
final class NumberedTable {
    private static final int MOST_HEADS = 9;
    /** Lines of a row; more are no row. */
    private static final int LONGEST_ROW = 40;

    private static final int FEWEST_ROWS = 2;

    private static final Pattern NUMBER = Pattern.compile("序\\s?号");

    private final List<Line> lines;
    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();
    /** The most lines that a row before the last has. */
    private int most;

    private NumberedTable(List<Line> lines, List<String> heads) {
        this.lines = lines;
        this.heads = heads;
    }

    /** The table that begins with 序号 at a line, or null. */
    static @Nullable Table at(List<Line> lines, int at) {
        if (!NUMBER.matcher(lines.get(at).text()).matches()) {
            return null;
        }
        int first = at + 1;
        while (first < lines.size()
                && first - at <= MOST_HEADS
                && !lines.get(first).text().equals("1")) {
            first++;
        }
        boolean opens = first < lines.size()
                && first - at > 2
                && lines.get(first).text().equals("1");
        List<String> heads = opens
                ? lines.subList(at + 1, first).stream()
                        .map(l -> Blanks.squeeze(l.text()))
                        .toList()
                : List.of();
        if (!TableHeads.are(heads)) {
            return null;
        }
        NumberedTable table = new NumberedTable(lines, heads);
        int end = table.read(first);
        return end < 0 ? null : new Table(List.of(), table.rows(), end);
    }

    /** The line behind the last row, or -1 where the rows do not fit the heads. */
    private int read(int first) {
        int at = first;
        for (int number = 1; ; number++) {
            int next = next(at + 1, number + 1);
            boolean last = next < 0;
            int end = last ? end(at + 1) : next;
            RowCells row = row(at + 1, end);
            if (row == null) {
                return -1;
            }
            add(row.cells(), number);
            most = Math.max(most, end - at - 1);
            if (last) {
                return number < FEWEST_ROWS ? -1 : end;
            }
            at = next;
        }
    }

    private @Nullable RowCells row(int from, int to) {
        return RowCells.of(
                heads, lines.subList(from, to).stream().map(Line::text).toList());
    }

    /** What begins anew within a row stands below its number, as below a merged cell. */
    private void add(List<List<String>> parts, int number) {
        for (List<String> part : parts) {
            List<String> row = new ArrayList<>();
            row.add(part.equals(parts.get(0)) ? String.valueOf(number) : "");
            row.addAll(part);
            rows.add(row);
        }
    }

    /** Where the next number stands alone on its line, or -1. */
    private int next(int from, int number) {
        String wanted = String.valueOf(number);
        for (int i = from + 1; i < Math.min(lines.size(), from + LONGEST_ROW); i++) {
            if (lines.get(i).text().equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the last row ends: no row is longer than the longest above it, and its lines fit the heads. */
    private int end(int from) {
        int end = from;
        int least = Integer.MAX_VALUE;
        for (int to = from + 1; to <= Math.min(lines.size(), from + Math.max(most, heads.size())); to++) {
            RowCells row = row(from, to);
            if (row != null && row.doubt() < least) {
                least = row.doubt();
                end = to;
            }
        }
        return end;
    }

    private List<List<String>> rows() {
        List<List<String>> all = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("序号"));
        head.addAll(heads);
        all.add(head);
        all.addAll(rows);
        return all;
    }
}
