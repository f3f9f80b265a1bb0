package hongtou.render.document.typesetting;

/**
 * One character, measured.
 *
 * @param advance how far it moves the pen, in points
 * @param style what the caller needs to draw it; cells of one style can be drawn in one go
 */
public record Cell(int codePoint, double advance, int style) {}
