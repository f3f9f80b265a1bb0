package hongtou.render.matrix;

import hongtou.source.DisplayWidth;
import java.util.List;

/** Finds the widths of columns and the heights of rows in which all words of a sheet can be read. */
final class SheetFit {
    /** The widest a column and the highest a row can be: Latin characters and points. */
    private static final int WIDEST = 254;

    private static final double HIGHEST = 409;
    /** Points, for type of 10.5 points. */
    private static final double LINE = 14.5;

    private static final double PADDING = 5;
    private static final int MOST_LINES = (int) ((HIGHEST - PADDING) / LINE);
    /** Room for the filter's arrow and for the cell's own margin, in Latin characters. */
    private static final int ARROW = 4;

    private static final int MARGIN = 2;

    private final Sheet sheet;
    private final int[] widths;

    SheetFit(Sheet sheet) {
        this.sheet = sheet;
        this.widths = new int[sheet.columns().size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = widthOf(c);
        }
    }

    /** Latin characters; a Han character takes two. */
    int width(int column) {
        return widths[column];
    }

    /** Points. */
    double headHeight() {
        return height(sheet.columns().stream()
                .map(c -> (Cell) new Cell.Text(c.head()))
                .toList());
    }

    /** Points. */
    double height(int row) {
        return height(sheet.rows().get(row));
    }

    private double height(List<Cell> cells) {
        int most = 1;
        for (int c = 0; c < cells.size(); c++) {
            most = Math.max(most, lines(cells.get(c).words(), widths[c]));
        }
        return Math.min(most * LINE + PADDING, HIGHEST);
    }

    /** As wide as head and words want, at most as wide as the column may get; wider only where a row would get too high. */
    private int widthOf(int c) {
        Sheet.Column column = sheet.columns().get(c);
        int wanted = DisplayWidth.of(column.head()) + ARROW;
        for (List<Cell> row : sheet.rows()) {
            wanted = Math.max(
                    wanted,
                    row.get(c).words().lines().mapToInt(DisplayWidth::of).max().orElse(0) + MARGIN);
        }
        int width = Math.min(wanted, column.widest());
        while (width < WIDEST && mostLines(c, width) > MOST_LINES) {
            width++;
        }
        return width;
    }

    private int mostLines(int c, int width) {
        return sheet.rows().stream()
                .mapToInt(row -> lines(row.get(c).words(), width))
                .max()
                .orElse(0);
    }

    /** A line holds whole Han characters, and breaks a little early before a mark. */
    private static int lines(String words, int width) {
        int room = Math.max(2, (width - MARGIN) / 2 * 2);
        return words.lines()
                .mapToInt(l -> Math.max(1, (DisplayWidth.of(l) + room - 1) / room))
                .sum();
    }
}
