package hongtou.audit.layout;

/** Kinds of punctuation marks (GB/T 15834), by where they may stand in a line. */
public final class Marks {
    private static final String OPENING = "“‘（【《〈〔「『［｛(";
    private static final String CLOSING = "、，。：；！？”’）】》〉〕」』］｝)%％";

    private Marks() {}

    /** True for a mark that opens something and so may not end a line. */
    public static boolean isOpening(String text) {
        return text.length() == 1 && OPENING.contains(text);
    }

    /** True for a mark that belongs to what stands before it and so may not begin a line. */
    public static boolean isClosing(String text) {
        return text.length() == 1 && CLOSING.contains(text);
    }
}
