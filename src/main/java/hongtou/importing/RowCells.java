package hongtou.importing;

import hongtou.importing.TableHeads.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one row dealt out to its columns, in their order, with the least doubt: names to the columns of bodies, times to
 * those of dates, sentences to the others. A row that begins anew within its lines is several, below a merged number.
 *
 * @param doubt 0 where every line is what its column wants
 */
record RowCells(List<List<String>> cells, int doubt) {
    private static final Pattern TIME =
            Pattern.compile(".*(?:[\\d一二三四五六七八九十][年月日]|[年月季]?底|季度|全年|年内|长期|持续|常年|每[年月周日天]|汛期|[前完]).*");
    private static final Pattern SENTENCE = Pattern.compile("[。；，;,]");
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_TIME = 20;
    private static final int MOST_LINES = 60;

    private static final int WRONG = 30;
    private static final int ODD = 10;
    private static final int EMPTY = 20;
    private static final int ANEW = 25;
    private static final int GOES_ON = 8;
    private static final int NEXT_BODY = 2;
    /** More than this for each line is no row of the table. */
    private static final int MOST_DOUBT = 12;

    /** The row, or null where its lines are not such. */
    static @Nullable RowCells of(List<String> heads, List<String> lines) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            return null;
        }
        List<Kind> kinds = heads.stream().map(TableHeads::kind).toList();
        int columns = kinds.size();
        int[][] doubt = new int[lines.size()][columns];
        int[][] came = new int[lines.size()][columns];
        for (int line = 0; line < lines.size(); line++) {
            for (int column = 0; column < columns; column++) {
                came[line][column] = line == 0 ? -1 : best(doubt[line - 1], column, kinds);
                int before = line == 0 ? column * EMPTY : doubt[line - 1][came[line][column]];
                int step = line == 0 ? 0 : step(came[line][column], column, kinds);
                doubt[line][column] = before + step + misfit(lines.get(line), kinds.get(column));
            }
        }
        int last = last(doubt[lines.size() - 1], columns);
        int all = doubt[lines.size() - 1][last] + (columns - 1 - last) * EMPTY;
        return all > MOST_DOUBT * Math.max(lines.size(), columns)
                ? null
                : new RowCells(dealt(lines, kinds, came, last), all);
    }

    private static int best(int[] doubt, int column, List<Kind> kinds) {
        int best = 0;
        for (int from = 1; from < doubt.length; from++) {
            boolean better = doubt[from] + step(from, column, kinds) < doubt[best] + step(best, column, kinds);
            best = better ? from : best;
        }
        return best;
    }

    /** The column of the last line: what is left empty behind it counts. */
    private static int last(int[] doubt, int columns) {
        int last = columns - 1;
        for (int c = columns - 2; c >= 0; c--) {
            last = doubt[c] + (columns - 1 - c) * EMPTY < doubt[last] + (columns - 1 - last) * EMPTY ? c : last;
        }
        return last;
    }

    /** The doubt in going from a line of one column to one of another. */
    private static int step(int from, int to, List<Kind> kinds) {
        if (from == to) {
            return kinds.get(to) == Kind.OWNER ? NEXT_BODY : kinds.get(to) == Kind.DATE ? WRONG : GOES_ON;
        }
        return to > from ? (to - from - 1) * EMPTY : ANEW + to * ODD;
    }

    private static int misfit(String line, Kind kind) {
        boolean sentence = SENTENCE.matcher(line).find();
        boolean time = line.length() <= LONGEST_TIME && TIME.matcher(line).matches() && !sentence;
        return switch (kind) {
            case OWNER -> sentence || time || line.length() > LONGEST_NAME ? WRONG : 0;
            case DATE -> time ? 0 : WRONG;
            case WORDS -> time && line.length() <= 8 ? ODD : 0;
        };
    }

    private static List<List<String>> dealt(List<String> lines, List<Kind> kinds, int[][] came, int last) {
        int[] columns = new int[lines.size()];
        columns[lines.size() - 1] = last;
        for (int line = lines.size() - 1; line > 0; line--) {
            columns[line - 1] = came[line][columns[line]];
        }
        List<List<String>> rows = new ArrayList<>();
        String[] row = empty(kinds);
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0 && columns[line] < columns[line - 1]) {
                rows.add(List.of(row));
                row = empty(kinds);
            }
            int column = columns[line];
            row[column] = kinds.get(column) == Kind.OWNER && !row[column].isEmpty()
                    ? row[column] + between(lines.get(line - 1), lines.get(line)) + lines.get(line)
                    : row[column] + lines.get(line);
        }
        rows.add(List.of(row));
        return rows;
    }

    /** 县住房城乡 and 建设局 are one name over two lines. */
    private static String between(String name, String next) {
        boolean torn = !Elements.isOrgan(name) && Elements.isOrgan(name + next);
        return torn || "、，,".indexOf(name.charAt(name.length() - 1)) >= 0 ? "" : "、";
    }

    private static String[] empty(List<Kind> kinds) {
        String[] row = new String[kinds.size()];
        Arrays.fill(row, "");
        return row;
    }
}
