package hongtou.audit.ink;

/**
 * A straight rule, drawn as a stroke or as a thin filled box.
 *
 * @param box its edges, thickness included
 * @param level true for a horizontal one
 * @param colour of its ink
 */
public record Rule(Box box, boolean level, Colour colour) {

    /** Across its direction, in mm. */
    public double thickness() {
        return level ? box.height() : box.width();
    }

    /** Along its direction, in mm. */
    public double length() {
        return level ? box.width() : box.height();
    }
}
