package hongtou.audit.ink;

/**
 * One glyph on a page.
 *
 * @param text what it stands for; empty where the file does not say
 * @param x its origin, in mm from the paper's left edge
 * @param baseline in mm from the paper's top edge
 * @param advance its own width, in mm, without tracking
 * @param size of its em box, in points
 * @param face its face
 * @param colour of its ink
 * @param ink the box of what is visible; where there is no outline to measure, its em box
 * @param bold true where its outline is stroked as well, which makes it bolder than its face
 * @param missing true for the glyph that stands for a missing one (.notdef)
 */
public record Glyph(
        String text,
        double x,
        double baseline,
        double advance,
        double size,
        Face face,
        Colour colour,
        Box ink,
        boolean bold,
        boolean missing) {

    /** Its right edge: origin and advance. */
    public double right() {
        return x + advance;
    }

    public boolean isBlank() {
        return text.isBlank() && !text.isEmpty();
    }

    /** True where it takes a full cell: a Han character or a full-width mark. */
    public boolean isFullWidth() {
        return advance >= 0.9 * size * Millimetres.PER_POINT;
    }

    public boolean isHan() {
        return !text.isEmpty() && Character.isIdeographic(text.codePointAt(0));
    }
}
