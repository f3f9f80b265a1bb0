package hongtou.render.document;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Counts the small squares that are drawn on a page, by their upper and lower edges of 9 to 11 points. */
final class SquareCounter extends PDFGraphicsStreamEngine {
    private final GeneralPath path = new GeneralPath();
    private final Set<Long> places = new TreeSet<>();

    SquareCounter(PDPage page) {
        super(page);
    }

    int count() {
        return places.size() / 2;
    }

    private void drawn() {
        Rectangle2D box = path.getBounds2D();
        boolean edge = box.getWidth() > 8.5 && box.getWidth() < 12 && box.getHeight() < 1.2;
        if (edge) {
            places.add(Math.round(box.getCenterY()));
        }
        path.reset();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint() == null ? new Point2D.Float() : path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        drawn();
    }

    @Override
    public void fillPath(int windingRule) {
        drawn();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        drawn();
    }

    @Override
    public void shadingFill(COSName shadingName) {}
}
