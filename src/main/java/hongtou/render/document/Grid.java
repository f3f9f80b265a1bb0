package hongtou.render.document;

/**
 * The measures of the page (GB/T 9704-2012, 5.1, 5.2), in points from the paper's upper left corner.
 *
 * <p>A line is a character's height and 7/8 of it (3.2); 28 characters fill 156 mm and 22 lines fill 225 mm. So the
 * size of the text is 156 mm / 28, and the em box of line 1 begins, that of line 22 ends, on the edge of the 版心.
 */
final class Grid {
    static final double MM = 72 / 25.4;
    static final double PAPER_WIDTH = 210 * MM;
    static final double PAPER_HEIGHT = 297 * MM;
    static final double TOP = 37 * MM;
    static final double LEFT = 28 * MM;
    static final double WIDTH = 156 * MM;
    static final double HEIGHT = 225 * MM;
    static final double BOTTOM = TOP + HEIGHT;

    /** The size of 3号 that fills the line with 28 characters. */
    static final double EM = WIDTH / 28;

    /** 2号, for titles. */
    static final double TITLE = 22;

    /** 4号, for the 版记 and the page number. */
    static final double SMALL = 14;

    /** The pitch that fills the page with 22 lines. */
    static final double STANDARD_PITCH = (HEIGHT - EM) / 21;

    /** A box of exactly 22 lines would lose the last one to rounding. */
    private static final double SLACK = 0.8;

    /** What the renderer rounds sizes to: a 20th of a CSS pixel. */
    private static final double DOT = 0.75 / 20;

    private final double pitch;

    Grid(double pitch) {
        this.pitch = pitch;
    }

    /** The size at which characters are really drawn. */
    static double drawn(double size) {
        return Math.round(size / DOT) * DOT;
    }

    /** From line to line. */
    double pitch() {
        return pitch;
    }

    /** What a line box has above its characters, and below. */
    double halfLeading() {
        return (pitch - EM) / 2;
    }

    /** The height of a line of another size: its characters and 7/8 of 3号 (3.2). */
    double line(double size) {
        return size + pitch - EM;
    }

    /** Where the line box of line 1 begins, so that its characters begin at the edge of the 版心. */
    double firstLineBox() {
        return TOP - halfLeading();
    }

    /** The height of the box that holds 22 line boxes. */
    double textHeight() {
        return HEIGHT + pitch - EM + SLACK;
    }
}
