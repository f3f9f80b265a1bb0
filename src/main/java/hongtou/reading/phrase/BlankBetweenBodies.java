package hongtou.reading.phrase;

/** Tells a blank that parts two bodies, 派出所 综合执法队, from one that a web page or a hard wrap left in a word. */
public final class BlankBetweenBodies {
    private static final int LONGEST = 24;
    private static final String MARKS = "，、。；：（）《》“”,;:()";
    /** The name of a single body is over here; behind 镇 or 各 it is not. */
    private static final String ENDS = "局所站院队室厅办委会部心校";

    private BlankBetweenBodies() {}

    /**
     * True where nothing but the blank parts two names of bodies.
     *
     * @param from offset of the first blank
     * @param to offset behind the last blank
     */
    public static boolean at(String text, int from, int to) {
        if (from <= 0 || to >= text.length() || ENDS.indexOf(text.charAt(from - 1)) < 0) {
            return false;
        }
        int start = from;
        while (start > 0 && from - start <= LONGEST && !ends(text.charAt(start - 1))) {
            start--;
        }
        int end = to;
        while (end < text.length() && end - to <= LONGEST && !ends(text.charAt(end))) {
            end++;
        }
        String left = text.substring(start, from);
        String right = text.substring(to, end);
        return left.length() > 2
                && (right.length() > 2 || right.startsWith("各"))
                && BodyNames.isBody(left)
                && BodyNames.isBody(right)
                && !BodyNames.SUFFIXES.contains(right);
    }

    private static boolean ends(char c) {
        return MARKS.indexOf(c) >= 0 || CleanText.isBlank(c);
    }
}
