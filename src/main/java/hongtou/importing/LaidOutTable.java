package hongtou.importing;

import hongtou.importing.FlatTables.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table as a page shows it: cells side by side with blanks between, each over several lines. A line's pieces belong to the
 * head below which they stand; the rows are told apart by their numbers, which stand in the first line of a row or in its middle.
 */
final class LaidOutTable {
    private static final Pattern PIECE = Pattern.compile("[^\\s\\u3000\\u00A0]++");
    private static final Pattern HEAD = Pattern.compile("序\\s?号[\\s\\u3000\\u00A0]{2,}.*");
    private static final int LONGEST_HEAD = 200;
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_ROW = 60;
    private static final int FEWEST_HEADS = 3;

    private final List<Line> lines;
    private final List<Piece> heads;
    /** The lines of the rows' numbers. */
    private final List<Integer> numbers = new ArrayList<>();

    /** Words of a line and the columns of the page that they take. */
    private record Piece(String words, int from, int to) {}

    /** One page of it. */
    private LaidOutTable(List<Line> lines, List<Piece> heads) {
        this.lines = lines;
        this.heads = heads;
    }

    /** The table that begins with its heads at a line, or null where its rows leave a doubt; on every page the heads may stand again. */
    static @Nullable Table at(List<Line> lines, int at) {
        List<Piece> heads = heads(lines.get(at));
        List<String> words = words(heads);
        List<List<String>> rows = new ArrayList<>();
        rows.add(words);
        int end = at;
        boolean more = !heads.isEmpty();
        while (more) {
            LaidOutTable page = new LaidOutTable(lines, heads(lines.get(end)));
            page.findNumbers(end, rows.size(), words);
            int behind = page.read(end, rows);
            more = behind > 0
                    && behind < lines.size()
                    && words(heads(lines.get(behind))).equals(words);
            end = behind > 0 ? behind : end;
        }
        return rows.size() < 3 ? null : new Table(List.of(), rows, end);
    }

    /** The heads of a table in a line, or none. */
    private static List<Piece> heads(Line line) {
        if (line.text().length() > LONGEST_HEAD || !HEAD.matcher(line.text()).matches()) {
            return List.of();
        }
        List<Piece> heads = pieces(line);
        return heads.size() >= FEWEST_HEADS && TableHeads.are(words(heads)) ? heads : List.of();
    }

    private static List<String> words(List<Piece> pieces) {
        return pieces.stream().map(Piece::words).toList();
    }

    private static List<Piece> pieces(Line line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher m = PIECE.matcher(line.text());
        while (line.text().length() <= LONGEST_LINE && m.find()) {
            pieces.add(new Piece(m.group(), line.indent() + m.start(), line.indent() + m.end()));
        }
        return pieces;
    }

    private void findNumbers(int at, int first, List<String> again) {
        int last = at;
        for (int i = at + 1; i < lines.size() && i - last <= LONGEST_ROW; i++) {
            List<Piece> pieces = pieces(lines.get(i));
            String wanted = String.valueOf(first + numbers.size());
            boolean number = !pieces.isEmpty() && pieces.get(0).words().equals(wanted) && column(pieces.get(0)) == 0;
            if (number) {
                numbers.add(i);
                last = i;
            } else if (words(pieces).equals(again)) {
                return;
            }
        }
    }

    /** Adds the rows of the page; the line behind them, or -1 where they do not lie as rows do. */
    private int read(int at, List<List<String>> rows) {
        int end = numbers.isEmpty() || numbers.get(0) != at + 1 ? -1 : readFromTop(rows);
        return end > 0 ? end : readFromMiddle(at, rows);
    }

    /** Every cell begins in the line of the number. */
    private int readFromTop(List<List<String>> rows) {
        List<List<String>> found = new ArrayList<>();
        int tallest = 1;
        int end = -1;
        for (int k = 0; k < numbers.size(); k++) {
            int number = numbers.get(k);
            end = k + 1 < numbers.size() ? numbers.get(k + 1) : below(number, tallest);
            List<String> row = row(number, end);
            List<String> first = row(number, number + 1);
            for (int c = 0; c < row.size(); c++) {
                if (first.get(c).isEmpty() && !row.get(c).isEmpty()) {
                    return -1;
                }
            }
            found.add(row);
            tallest = Math.max(tallest, end - number);
        }
        rows.addAll(found);
        return end;
    }

    /** As many lines stand above a number in its row as below it. */
    private int readFromMiddle(int at, List<List<String>> rows) {
        List<List<String>> found = new ArrayList<>();
        int start = at + 1;
        for (int k = 0; k < numbers.size(); k++) {
            int number = numbers.get(k);
            int end = 2 * number - start + 1;
            int limit = k + 1 < numbers.size() ? numbers.get(k + 1) : lines.size();
            if (start > number || end > limit) {
                return -1;
            }
            found.add(row(start, end));
            start = end;
        }
        rows.addAll(found);
        return found.isEmpty() ? -1 : start;
    }

    /** Behind the last row, which is no taller than those above it. */
    private int below(int number, int tallest) {
        int end = number + 1;
        while (end < lines.size() && end - number < tallest && !isText(lines.get(end))) {
            end++;
        }
        return end;
    }

    /** A line that begins where the numbers stand is behind the table. */
    private boolean isText(Line line) {
        List<Piece> pieces = pieces(line);
        return pieces.isEmpty() || column(pieces.get(0)) == 0 || line.text().length() > LONGEST_LINE;
    }

    private List<String> row(int from, int to) {
        String[] cells = new String[heads.size()];
        Arrays.fill(cells, "");
        for (Line line : lines.subList(from, to)) {
            int before = -1;
            for (Piece piece : pieces(line)) {
                int column = column(piece);
                cells[column] += (column == before ? " " : "") + piece.words();
                before = column;
            }
        }
        return List.of(cells);
    }

    /** The head that is nearest to the middle of a piece: half-way between two heads one column ends and the next begins. */
    private int column(Piece piece) {
        int column = 0;
        while (column + 1 < heads.size()
                && piece.from() + piece.to()
                        > heads.get(column).to() + heads.get(column + 1).from()) {
            column++;
        }
        return column;
    }
}
