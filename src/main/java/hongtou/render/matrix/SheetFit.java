package hongtou.render.matrix;

import hongtou.source.DisplayWidth;
import java.util.Arrays;
import java.util.List;

/** Finds the widths of columns and the heights of rows in which all words of a sheet can be read. */
final class SheetFit {
    /** The widest a column and the highest a row can be: Latin characters and points. */
    private static final int WIDEST = 254;

    private static final double HIGHEST = 409;
    /** Points: that of the sheet, and smaller ones for words that would not fit into the highest row. */
    private static final double[] SIZES = {10.5, 9, 8};
    /** Points, for type of one point. */
    private static final double LINE = 14.5 / SIZES[0];

    private static final double PADDING = 5;
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

    /** The size of a cell's words, in points. */
    double size(int row, int column) {
        return size(sheet.rows().get(row).get(column).words(), widths[column]);
    }

    private static double size(String words, int width) {
        return Arrays.stream(SIZES)
                .filter(s -> fits(words, width, s))
                .findFirst()
                .orElse(SIZES[SIZES.length - 1]);
    }

    private static boolean fits(String words, int width, double size) {
        return height(words, width, size) <= HIGHEST;
    }

    private static double height(String words, int width, double size) {
        return lines(words, width, size) * size * LINE + PADDING;
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
        double most = SIZES[0] * LINE + PADDING;
        for (int c = 0; c < cells.size(); c++) {
            String words = cells.get(c).words();
            most = Math.max(most, height(words, widths[c], size(words, widths[c])));
        }
        return Math.min(most, HIGHEST);
    }

    /** As wide as head and words want, at most as wide as the column may get; wider only where its words would not fit even in the smallest type. */
    private int widthOf(int c) {
        Sheet.Column column = sheet.columns().get(c);
        int wanted = DisplayWidth.of(column.head()) + ARROW;
        for (List<Cell> row : sheet.rows()) {
            wanted = Math.max(
                    wanted,
                    row.get(c).words().lines().mapToInt(DisplayWidth::of).max().orElse(0) + MARGIN);
        }
        int width = Math.min(wanted, column.widest());
        while (width < WIDEST && !allFit(c, width)) {
            width++;
        }
        return width;
    }

    private boolean allFit(int c, int width) {
        return sheet.rows().stream().allMatch(row -> fits(row.get(c).words(), width, SIZES[SIZES.length - 1]));
    }

    /** A line holds whole Han characters, and breaks a little early before a mark. */
    private static int lines(String words, int width, double size) {
        int room = Math.max(2, (int) ((width - MARGIN) * SIZES[0] / size) / 2 * 2);
        return words.lines()
                .mapToInt(l -> Math.max(1, (DisplayWidth.of(l) + room - 1) / room))
                .sum();
    }
}
