package hongtou.render.document;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** Shares the width of a table among its columns: short ones get what they need, long ones by how much they say. */
final class ColumnWidths {
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
        return shared(natural, weight, room);
    }

    /** Columns that need less than their share keep to their need; what they leave is shared again. */
    private static double[] shared(double[] natural, double[] weight, double room) {
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
                if (!settled[i] && natural[i] <= share * weight[i] / weights) {
                    widths[i] = natural[i];
                    settled[i] = true;
                    left -= natural[i];
                    again = true;
                } else if (!settled[i]) {
                    widths[i] = share * weight[i] / weights;
                }
            }
        }
        return widths;
    }
}
