package hongtou.audit.ink;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Collects the glyphs of one page, sorted by how they lie on it. */
final class GlyphReader {
    private static final double LEVEL = 0.01;

    private final PageFrame frame;
    private final PageFrame toRight;
    private final PageFrame toLeft;
    private final Faces faces;
    private final InkBoxes boxes;
    private final List<Glyph> level = new ArrayList<>();
    private final List<Glyph> down = new ArrayList<>();
    private final List<Glyph> up = new ArrayList<>();
    private final List<Glyph> others = new ArrayList<>();
    private int hidden;

    GlyphReader(PageFrame frame, Faces faces, InkBoxes boxes) {
        this.frame = frame;
        this.toRight = frame.turned(3);
        this.toLeft = frame.turned(1);
        this.faces = faces;
        this.boxes = boxes;
    }

    List<Glyph> level() {
        return level;
    }

    Turned turned() {
        return new Turned(down, up, others);
    }

    int hidden() {
        return hidden;
    }

    void glyph(Matrix place, PDFont font, int code, Vector displacement, PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (!mode.isFill() && !mode.isStroke()) {
            hidden++;
            return;
        }
        Colour colour = Colours.of(mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor());
        PageFrame upright = frame(place);
        Glyph glyph = measured(upright, place, font, code, displacement, colour, mode.isFill() && mode.isStroke());
        if (colour.isWhite() && !glyph.isBlank()) {
            hidden++;
        } else if (upright == toRight) {
            down.add(glyph);
        } else if (upright == toLeft) {
            up.add(glyph);
        } else if (isLevel(place)) {
            level.add(glyph);
        } else {
            others.add(glyph);
        }
    }

    /** The frame in which the glyph is level, if a quarter turn makes it so; else that of the page. */
    private PageFrame frame(Matrix place) {
        Point2D.Double along = along(place);
        boolean vertical = along.y != 0 && Math.abs(along.x) <= LEVEL * Math.abs(along.y);
        return !vertical ? frame : along.y > 0 ? toRight : toLeft;
    }

    private boolean isLevel(Matrix place) {
        Point2D.Double along = along(place);
        return along.x > 0 && Math.abs(along.y) <= LEVEL * along.x;
    }

    /** From the glyph's origin to the next one's, as the page is shown. */
    private Point2D.Double along(Matrix place) {
        Point2D.Double start = frame.shown(0, 0);
        Point2D.Double end = frame.shown(place.getScaleX(), place.getShearY());
        return new Point2D.Double(end.x - start.x, end.y - start.y);
    }

    private Glyph measured(
            PageFrame frame, Matrix place, PDFont font, int code, Vector displacement, Colour colour, boolean bold) {
        Face face = faces.of(font);
        Point2D.Double at = frame.shown(place.getTranslateX(), place.getTranslateY());
        double height = frame.length(Math.hypot(place.getShearX(), place.getScaleY()));
        double across = frame.length(Math.hypot(place.getScaleX(), place.getShearY()));
        double advance = displacement.getX() * across;
        Box outline = boxes.of(font, code, place, frame);
        Box box = new Box(at.x, at.y - face.ascent() * height, at.x + advance, at.y + (1 - face.ascent()) * height);
        return new Glyph(
                text(font, code),
                at.x,
                at.y,
                advance,
                height / Millimetres.PER_POINT,
                face,
                colour,
                outline == null ? box : outline,
                bold,
                missing(font, code));
    }

    private static String text(PDFont font, int code) {
        String text = unicode(font, code);
        if (text == null || text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0) {
            return "";
        }
        // Some faces name common characters after the radicals that look like them.
        boolean radical = text.codePoints().anyMatch(c -> c >= 0x2E80 && c <= 0x2FDF);
        return radical ? Radicals.plain(text) : text;
    }

    private static @Nullable String unicode(PDFont font, int code) {
        try {
            return font.toUnicode(code, GlyphList.getAdobeGlyphList());
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static boolean missing(PDFont font, int code) {
        if (!(font instanceof PDType0Font composite) || !font.isEmbedded()) {
            return false;
        }
        try {
            return composite.codeToGID(code) == 0;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
