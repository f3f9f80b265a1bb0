package hongtou.render.document.typesetting;

/**
 * One character, measured.
 *
 * @param advance how far it moves the pen, in points
 * @param style what the caller needs to draw it; cells of one style can be drawn in one go
 * @param joined true where it stays on one line with the character before it, as in a name
 */
public record Cell(int codePoint, double advance, int style, boolean joined) {
    /** A character that is joined to none. */
    public Cell(int codePoint, double advance, int style) {
        this(codePoint, advance, style, false);
    }
}
