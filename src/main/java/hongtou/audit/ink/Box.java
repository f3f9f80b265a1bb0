package hongtou.audit.ink;

import java.util.Collection;

/**
 * An upright box on a page.
 *
 * @param left from the paper's left edge, in mm
 * @param top from the paper's top edge, in mm
 * @param right from the paper's left edge, in mm, not less than {@code left}
 * @param bottom from the paper's top edge, in mm, not less than {@code top}
 */
public record Box(double left, double top, double right, double bottom) {

    /** The smallest box around all. @throws IllegalArgumentException where there is none */
    public static Box around(Collection<Box> boxes) {
        return boxes.stream()
                .reduce(Box::with)
                .orElseThrow(() -> new IllegalArgumentException("no box to put a box around"));
    }

    /** The smallest box around this and another one. */
    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    /** The middle between left and right. */
    public double centre() {
        return (left + right) / 2;
    }

    /** The middle between top and bottom. */
    public double middle() {
        return (top + bottom) / 2;
    }
}
