package hongtou.render.document.typesetting;

import java.util.List;

/** How far the lines of a title are from a trapezoid (梯形) or a diamond (菱形). */
final class TitleShape {
    private static final double FORBIDDEN = 14;
    private static final double BLOCK = 2;
    private static final double WIDEST_STEP = 8;
    private static final double SHORTEST = 4;
    /** A wider line stands too close to both edges. */
    private static final double ROOMY = 18;

    private TitleShape() {}

    /**
     * The weight of a shape; 0 for a good one.
     *
     * @param widths of the lines, in full characters
     */
    static double weight(List<Double> widths) {
        double weight = 0;
        boolean falls = false;
        for (int i = 1; i < widths.size(); i++) {
            double step = widths.get(i) - widths.get(i - 1);
            if (step > 0 && falls) {
                weight += FORBIDDEN; // an hourglass (沙漏)
            }
            falls |= step < 0;
            weight += Math.abs(step) < 1 ? BLOCK : 0; // a block (长方形)
            weight += Math.max(0, Math.abs(step) - WIDEST_STEP);
        }
        weight += widths.stream().mapToDouble(w -> Math.max(0, w - ROOMY)).sum();
        double last = widths.get(widths.size() - 1);
        weight += last < SHORTEST ? FORBIDDEN : 0;
        return weight + spread(widths) / 4;
    }

    private static double spread(List<Double> widths) {
        double most = widths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double least = widths.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        return most - least;
    }
}
