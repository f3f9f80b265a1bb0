package hongtou.audit.ink;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns the points of a page's content into millimetres from the upper left corner of the page as it is shown. */
final class PageFrame {
    private final PDRectangle box;
    private final int quarter;
    private final double scale;

    PageFrame(PDPage page) {
        this(page.getCropBox(), Math.floorMod(page.getRotation() / 90, 4), Millimetres.PER_POINT * page.getUserUnit());
    }

    private PageFrame(PDRectangle box, int quarter, double scale) {
        this.box = box;
        this.quarter = quarter;
        this.scale = scale;
    }

    /** The same page turned clockwise. */
    PageFrame turned(int quarters) {
        return new PageFrame(box, (quarter + quarters) % 4, scale);
    }

    double width() {
        return (quarter % 2 == 0 ? box.getWidth() : box.getHeight()) * scale;
    }

    double height() {
        return (quarter % 2 == 0 ? box.getHeight() : box.getWidth()) * scale;
    }

    /** A length of the content, in mm. */
    double length(double length) {
        return length * scale;
    }

    Point2D.Double shown(double x, double y) {
        return switch (quarter) {
            case 1 -> point(y - box.getLowerLeftY(), x - box.getLowerLeftX());
            case 2 -> point(box.getUpperRightX() - x, y - box.getLowerLeftY());
            case 3 -> point(box.getUpperRightY() - y, box.getUpperRightX() - x);
            default -> point(x - box.getLowerLeftX(), box.getUpperRightY() - y);
        };
    }

    Box box(Point2D a, Point2D b) {
        Point2D.Double p = shown(a.getX(), a.getY());
        Point2D.Double q = shown(b.getX(), b.getY());
        return new Box(Math.min(p.x, q.x), Math.min(p.y, q.y), Math.max(p.x, q.x), Math.max(p.y, q.y));
    }

    private Point2D.Double point(double x, double y) {
        return new Point2D.Double(x * scale, y * scale);
    }
}
