package hongtou.audit.ink;

/** The measure of the standard. */
public final class Millimetres {
    /** A point, in mm. */
    public static final double PER_POINT = 25.4 / 72;

    private Millimetres() {}
}
