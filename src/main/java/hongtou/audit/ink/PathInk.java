package hongtou.audit.ink;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The path being built on a page, and what painting it leaves: rules and shapes. */
final class PathInk {
    /** Thicker than any rule, thinner than any shape, in mm. */
    private static final double THICKEST = 1.6;

    private static final double SHORTEST = 3;
    private static final double STRAIGHT = 0.1;

    private final PageFrame frame;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Picture> shapes = new ArrayList<>();
    private final List<List<Point2D.Double>> lines = new ArrayList<>();
    private boolean curved;

    PathInk(PageFrame frame) {
        this.frame = frame;
    }

    void move(double x, double y) {
        List<Point2D.Double> line = new ArrayList<>();
        line.add(new Point2D.Double(x, y));
        lines.add(line);
    }

    void line(double x, double y) {
        if (lines.isEmpty()) {
            move(x, y);
        }
        last().add(new Point2D.Double(x, y));
    }

    void curve(double x, double y) {
        curved = true;
        line(x, y);
    }

    void close() {
        if (!lines.isEmpty() && last().size() > 1) {
            last().add(last().get(0));
        }
    }

    Point2D.Double at() {
        return lines.isEmpty() ? new Point2D.Double() : last().get(last().size() - 1);
    }

    void clear() {
        lines.clear();
        curved = false;
    }

    void fill(Colour colour) {
        if (!colour.isWhite()) {
            for (List<Point2D.Double> line : lines) {
                filled(bounds(line), colour);
            }
        }
    }

    /** @param width of the pen, in units of the page */
    void stroke(Colour colour, double width) {
        if (colour.isWhite()) {
            return;
        }
        double pen = frame.length(width);
        for (List<Point2D.Double> line : lines) {
            if (curved) {
                shapes.add(new Picture(bounds(line), false, colour));
            } else {
                strokes(line, pen, colour);
            }
        }
    }

    List<Rule> rules() {
        return JoinedRules.of(rules);
    }

    List<Picture> shapes() {
        return shapes;
    }

    private List<Point2D.Double> last() {
        return lines.get(lines.size() - 1);
    }

    private Box bounds(List<Point2D.Double> line) {
        return Box.around(line.stream().map(p -> frame.box(p, p)).toList());
    }

    private void filled(Box box, Colour colour) {
        if (!curved && box.height() <= THICKEST && box.width() >= SHORTEST) {
            rules.add(new Rule(box, true, colour));
        } else if (!curved && box.width() <= THICKEST && box.height() >= SHORTEST) {
            rules.add(new Rule(box, false, colour));
        } else {
            shapes.add(new Picture(box, false, colour));
        }
    }

    private void strokes(List<Point2D.Double> line, double pen, Colour colour) {
        for (int i = 1; i < line.size(); i++) {
            Box box = frame.box(line.get(i - 1), line.get(i));
            double half = pen / 2;
            if (box.height() <= STRAIGHT && box.width() >= SHORTEST) {
                rules.add(new Rule(
                        new Box(box.left(), box.middle() - half, box.right(), box.middle() + half), true, colour));
            } else if (box.width() <= STRAIGHT && box.height() >= SHORTEST) {
                rules.add(new Rule(
                        new Box(box.centre() - half, box.top(), box.centre() + half, box.bottom()), false, colour));
            } else {
                shapes.add(new Picture(box, false, colour));
            }
        }
    }
}
