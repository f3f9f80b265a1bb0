package hongtou.audit;

/**
 * One thing drawn on a page, by absolute place; lengths in mm from the paper's upper left corner.
 *
 * @param element what it is, such as {@code mark}
 * @param page 1 for the first
 * @param x the left edge
 * @param y the baseline of text, the top of a rule
 * @param size of text in points, thickness of a rule in mm
 * @param cell from character to character; 0 for the font's own advance; the length of a rule
 * @param face the font file without {@code .ttf}; empty for a rule
 * @param text what it says; empty for a rule
 * @param colour RGB from 0 to 255
 * @param bold true for a stroked outline
 */
record Drawn(
        String element,
        int page,
        double x,
        double y,
        double size,
        double cell,
        String face,
        String text,
        int colour,
        boolean bold) {
    static final int BLACK = 0x000000;
    static final int RED = 0xE60012;

    static Drawn text(String element, int page, double x, double y, double size, String face, String text) {
        return new Drawn(element, page, x, y, size, 0, face, text, BLACK, false);
    }

    static Drawn rule(String element, int page, double x, double y, double length, double thickness, int colour) {
        return new Drawn(element, page, x, y, thickness, length, "", "", colour, false);
    }

    boolean isRule() {
        return face.isEmpty();
    }

    boolean is(String name) {
        return element.equals(name);
    }

    Drawn on(int otherPage) {
        return new Drawn(element, otherPage, x, y, size, cell, face, text, colour, bold);
    }

    Drawn moved(double right, double down) {
        return new Drawn(element, page, x + right, y + down, size, cell, face, text, colour, bold);
    }

    Drawn saying(String other) {
        return new Drawn(element, page, x, y, size, cell, face, other, colour, bold);
    }

    Drawn in(String otherFace) {
        return new Drawn(element, page, x, y, size, cell, otherFace, text, colour, bold);
    }

    Drawn sized(double points) {
        return new Drawn(element, page, x, y, points, cell, face, text, colour, bold);
    }

    Drawn spaced(double millimetres) {
        return new Drawn(element, page, x, y, size, millimetres, face, text, colour, bold);
    }

    Drawn coloured(int rgb) {
        return new Drawn(element, page, x, y, size, cell, face, text, rgb, bold);
    }

    Drawn emboldened() {
        return new Drawn(element, page, x, y, size, cell, face, text, colour, true);
    }
}
