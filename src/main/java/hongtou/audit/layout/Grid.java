package hongtou.audit.layout;

/** The measures of GB/T 9704-2012, 3 and 5.2, in mm from the paper's upper left corner. */
public final class Grid {
    /** 订口 (5.2.1). */
    public static final double LEFT = 28;
    /** 天头 (5.2.1). */
    public static final double TOP = 37;
    /** 版心 (5.2.1). */
    public static final double WIDTH = 156;

    public static final double HEIGHT = 225;
    public static final double RIGHT = LEFT + WIDTH;
    public static final double BOTTOM = TOP + HEIGHT;
    /** The middle of the 版心. */
    public static final double CENTRE = LEFT + WIDTH / 2;
    /** One 字 of 3号: 28 of them fill a line. */
    public static final double EM = WIDTH / 28;
    /** From line to line where 22 characters and 21 times 7/8 of one fill the page (3.2). */
    public static final double PITCH = (HEIGHT - EM) / 21;
    /** From line to line where 22 lines with their leading fill the page: the other reading of 5.2.3. */
    public static final double NARROW_PITCH = HEIGHT / 22;
    /** 3号, 2号, 4号, in points. */
    public static final double BODY_SIZE = 16;

    public static final double TITLE_SIZE = 22;
    public static final double SMALL_SIZE = 14;

    private Grid() {}
}
