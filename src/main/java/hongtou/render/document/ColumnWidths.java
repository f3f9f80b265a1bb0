package hongtou.render.document;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** Shares the width of a table among its columns: short ones get what they need, long ones by how much they say. */
final class ColumnWidths {
    /** A header of so many characters is not broken. */
    private static final int LEAST = 8;

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
        double[] least = new double[columns];
        for (int i = 0; i < columns; i++) {
            natural[i] = table.column(i).mapToDouble(measure).max().orElse(0) + 1;
            least[i] =
                    Math.min(LEAST * size, measure.applyAsDouble(table.header().get(i))) + 1;
            weight[i] = Math.sqrt(
                    Math.max(size, table.column(i).mapToDouble(measure).sum()));
        }
        double all = Arrays.stream(natural).sum();
        if (all <= room) {
            return Arrays.stream(natural).map(n -> n * room / all).toArray();
        }
        return shared(natural, least, weight, room);
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
