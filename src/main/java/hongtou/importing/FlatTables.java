package hongtou.importing;

import hongtou.importing.file.TableLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts tables together again that a portal or a copy has left with one cell a line: with bars between the cells, or with
 * nothing but the running numbers of the rows to tell them by; and those whose cells stand side by side over several lines.
 */
final class FlatTables {
    /**
     * A table found.
     *
     * @param above lines inside it that stand above its heads
     * @param rows its head row first; all have the same number of cells
     * @param end behind its last line
     */
    record Table(List<String> above, List<List<String>> rows, int end) {}

    private final List<Line> lines;
    /** Up to here there is no table with bars; each of its bars need not be asked again. */
    private int barren;

    private FlatTables(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines with every such table as rows; a table that leaves a doubt stays as it is. */
    static List<Line> joined(List<Line> lines, Consumer<Remark> remarks) {
        FlatTables tables = new FlatTables(lines);
        List<Line> out = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Table table = tables.at(at);
            if (table == null) {
                out.add(lines.get(at++));
                continue;
            }
            Line first = lines.get(at);
            table.above().forEach(words -> out.add(first.withText(words)));
            for (List<String> row : table.rows()) {
                out.add(new Line(first.number(), TableLine.of(row), 0, first.gaps(), false));
            }
            remarks.accept(Remark.of(
                    first.number(),
                    "从这一行起，散开的表格拼回了表格，请核对",
                    "from this line on a table that had come apart was put together again; check it"));
            at = table.end();
        }
        return out;
    }

    private @Nullable Table at(int at) {
        if (!BarredTable.isBar(lines.get(at))) {
            Table laid = LaidOutTable.at(lines, at);
            return laid == null ? NumberedTable.at(lines, at) : laid;
        }
        if (at < barren) {
            return null;
        }
        int end = BarredTable.end(lines, at);
        Table table = BarredTable.in(lines.subList(at, end), end);
        barren = end;
        return table;
    }
}
