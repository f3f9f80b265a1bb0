package hongtou.audit.ink;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Follows the content of one page and collects what leaves ink. */
final class PageReader extends PDFGraphicsStreamEngine {
    /** The annotations that put ink on paper: seals and signatures. */
    private static final List<String> STAMPS = List.of("Stamp", "Widget");

    private final PDPage page;
    private final PageFrame frame;
    private final PathInk path;
    private final GlyphReader glyphs;
    private final List<Picture> pictures = new ArrayList<>();

    PageReader(PDPage page, Faces faces, InkBoxes boxes) {
        super(page);
        this.page = page;
        this.frame = new PageFrame(page);
        this.path = new PathInk(frame);
        this.glyphs = new GlyphReader(frame, faces, boxes);
        // Tags leave no ink; looking each of them up takes half of the time.
        addOperator(new IgnoredOperator(this, OperatorName.BEGIN_MARKED_CONTENT_SEQ));
        addOperator(new IgnoredOperator(this, OperatorName.MARKED_CONTENT_POINT_WITH_PROPS));
    }

    PageInk read(int number) throws IOException {
        processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            stamp(annotation);
        }
        pictures.addAll(path.shapes());
        return new PageInk(
                number,
                frame.width(),
                frame.height(),
                glyphs.level(),
                glyphs.turned(),
                glyphs.hidden(),
                path.rules(),
                pictures);
    }

    private void stamp(PDAnnotation annotation) {
        boolean seen = !annotation.isHidden() && !annotation.isNoView() && annotation.getAppearance() != null;
        if (seen && annotation.getRectangle() != null && STAMPS.contains(annotation.getSubtype())) {
            Point2D a = new Point2D.Double(
                    annotation.getRectangle().getLowerLeftX(),
                    annotation.getRectangle().getLowerLeftY());
            Point2D b = new Point2D.Double(
                    annotation.getRectangle().getUpperRightX(),
                    annotation.getRectangle().getUpperRightY());
            pictures.add(new Picture(frame.box(a, b), true, Colour.of()));
        }
    }

    @Override
    protected void showFontGlyph(Matrix place, PDFont font, int code, Vector displacement) {
        glyphs.glyph(place, font, code, displacement, getGraphicsState());
    }

    @Override
    protected void showType3Glyph(Matrix place, PDType3Font font, int code, Vector displacement) {
        glyphs.glyph(place, font, code, displacement, getGraphicsState());
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.move(a.getX(), a.getY());
        path.line(b.getX(), b.getY());
        path.line(c.getX(), c.getY());
        path.line(d.getX(), d.getY());
        path.close();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix unit = getGraphicsState().getCurrentTransformationMatrix();
        Point2D a = unit.transformPoint(0, 0);
        Point2D b = unit.transformPoint(1, 1);
        pictures.add(new Picture(frame.box(a, b), true, Colour.of()));
    }

    @Override
    public void clip(int rule) {
        // What a clipping path hides is measured as if it were seen; documents hide nothing that way.
    }

    @Override
    public void moveTo(float x, float y) {
        path.move(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.line(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curve(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.at();
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        path.stroke(Colours.of(getGraphicsState().getStrokingColor()), pen());
        path.clear();
    }

    @Override
    public void fillPath(int rule) {
        path.fill(Colours.of(getGraphicsState().getNonStrokingColor()));
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        path.fill(Colours.of(getGraphicsState().getNonStrokingColor()));
        path.clear();
    }

    @Override
    public void shadingFill(COSName name) {
        // A gradient is no ink of a document.
    }

    private double pen() {
        PDGraphicsState state = getGraphicsState();
        Matrix matrix = state.getCurrentTransformationMatrix();
        double area = matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY();
        return state.getLineWidth() * Math.sqrt(Math.abs(area));
    }
}
