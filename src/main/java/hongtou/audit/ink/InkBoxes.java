package hongtou.audit.ink;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** What of a glyph is visible, measured on its outline; each outline is measured once. */
final class InkBoxes {
    private static final double FLATNESS = 1;

    private record Key(PDFont font, int code) {}

    private final Map<Key, Rectangle2D.Double> seen = new HashMap<>();

    /** The box on the page; null where the font has no outline or the glyph no ink. */
    @Nullable
    Box of(PDFont font, int code, Matrix place, PageFrame frame) {
        Rectangle2D.Double outline = seen.computeIfAbsent(new Key(font, code), k -> measure(font, code));
        if (outline.isEmpty()) {
            return null;
        }
        AffineTransform at = place.createAffineTransform();
        at.concatenate(font.getFontMatrix().createAffineTransform());
        Point2D a = at.transform(new Point2D.Double(outline.getMinX(), outline.getMinY()), null);
        Point2D b = at.transform(new Point2D.Double(outline.getMaxX(), outline.getMaxY()), null);
        return frame.box(a, b);
    }

    private static Rectangle2D.Double measure(PDFont font, int code) {
        if (!(font instanceof PDVectorFont vector)) {
            return new Rectangle2D.Double();
        }
        try {
            return bounds(vector.getNormalizedPath(code).getPathIterator(null, FLATNESS));
        } catch (IOException | RuntimeException e) {
            // A damaged outline: its em box will do.
            return new Rectangle2D.Double();
        }
    }

    /** The control points of curves lie outside the ink, so the bounds are taken of the flattened outline. */
    private static Rectangle2D.Double bounds(PathIterator path) {
        double[] point = new double[6];
        double left = Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = -Double.MAX_VALUE;
        for (; !path.isDone(); path.next()) {
            if (path.currentSegment(point) != PathIterator.SEG_CLOSE) {
                left = Math.min(left, point[0]);
                right = Math.max(right, point[0]);
                bottom = Math.min(bottom, point[1]);
                top = Math.max(top, point[1]);
            }
        }
        return left > right
                ? new Rectangle2D.Double()
                : new Rectangle2D.Double(left, bottom, right - left, top - bottom);
    }
}
