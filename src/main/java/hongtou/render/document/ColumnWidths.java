package hongtou.render.document;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares the width of a table among its columns: short ones get what they need, long ones by how much they say. */
final class ColumnWidths {
    /** A header of so many characters is not broken. */
    private static final int LEAST = 8;
    /** One of so many stays on one line whatever happens. */
    private static final int SHORT = 2;
    /** Where columns are many, headers take up to so many lines. */
    private static final int MOST_LINES = 4;
    /** The width of most Latin letters and digits, in characters. */
    private static final double LATIN = 0.6;

    private ColumnWidths() {}

    /**
     * The widths of the columns, in points, which together fill the room.
     *
     * @param measure how wide a cell is on one line
     * @param size of the characters
     */
    static double[] of(TableText table, ToDoubleFunction<TableText.Cell> measure, double size, double room) {
        int columns = table.header().size();
        double[] natural = new double[columns];
        double[] weight = new double[columns];
        for (int i = 0; i < columns; i++) {
            natural[i] = table.column(i).mapToDouble(measure).max().orElse(0) + 1;
            weight[i] = Math.sqrt(
                    Math.max(size, table.column(i).mapToDouble(measure).sum()));
        }
        double all = Arrays.stream(natural).sum();
        if (all <= room) {
            return Arrays.stream(natural).map(n -> n * room / all).toArray();
        }
        return shared(natural, least(table, measure, size, room), weight, room);
    }

    /** The least widths: a short header on one line, else on two or more, and no word or number broken. */
    private static double[] least(TableText table, ToDoubleFunction<TableText.Cell> measure, double size, double room) {
        double[] least = new double[0];
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            double header = lines;
            least = IntStream.range(0, table.header().size())
                    .mapToDouble(i -> least(table, i, header, measure, size))
                    .toArray();
            if (Arrays.stream(least).sum() <= room) {
                return least;
            }
        }
        double all = Arrays.stream(least).sum();
        return Arrays.stream(least).map(l -> l * room / all).toArray();
    }

    private static double least(
            TableText table, int column, double lines, ToDoubleFunction<TableText.Cell> measure, double size) {
        double header =
                Math.min(LEAST * size, measure.applyAsDouble(table.header().get(column)));
        double broken = Math.max(Math.min(header, SHORT * size), Math.ceil(header / lines / size - 0.01) * size);
        double word = table.column(column)
                .mapToDouble(c -> longestWord(c) * size * LATIN)
                .max()
                .orElse(0);
        return Math.max(lines == 1 ? header : broken, Math.min(word, LEAST * size)) + 1;
    }

    /** How many characters the longest Latin word or number of a cell has. */
    private static int longestWord(TableText.Cell cell) {
        String text = cell.words().stream().map(Styled::text).collect(Collectors.joining());
        return Stream.of(text.split("[^!-~]+")).mapToInt(String::length).max().orElse(0);
    }

    /** Columns that need less than their share, or more for their header, get that; what is left is shared again. */
    private static double[] shared(double[] natural, double[] least, double[] weight, double room) {
        double[] widths = new double[natural.length];
        boolean[] settled = new boolean[natural.length];
        double left = room;
        boolean again = true;
        while (again) {
            again = false;
            double weights = 0;
            for (int i = 0; i < natural.length; i++) {
                weights += settled[i] ? 0 : weight[i];
            }
            double share = left;
            for (int i = 0; i < natural.length; i++) {
                double own = share * weight[i] / weights;
                if (!settled[i] && (natural[i] <= own || own < least[i])) {
                    widths[i] = own < least[i] ? Math.min(least[i], natural[i]) : natural[i];
                    settled[i] = true;
                    left -= widths[i];
                    again = true;
                } else if (!settled[i]) {
                    widths[i] = own;
                }
            }
        }
        return widths;
    }
}
