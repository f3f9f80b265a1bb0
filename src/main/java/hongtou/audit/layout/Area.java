package hongtou.audit.layout;

/**
 * The 版心 as it was printed, measured on the text itself; lengths in mm.
 *
 * @param left where lines begin that continue a paragraph
 * @param right where lines end that a paragraph continues after
 * @param lines how many lines tell so; 0 where there were none and the standard's values stand in
 */
public record Area(double left, double right, int lines) {
    static final Area STANDARD = new Area(Grid.LEFT, Grid.RIGHT, 0);

    public double width() {
        return right - left;
    }

    /** True where text told the edges. */
    public boolean isMeasured() {
        return lines >= 2;
    }
}
