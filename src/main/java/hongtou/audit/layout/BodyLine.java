package hongtou.audit.layout;

/**
 * A line of the text (正文), with what its place in the paragraph is.
 *
 * @param line it
 * @param area the 版心 of its page
 * @param start where it begins
 * @param runsOn true where the paragraph goes on in the next line
 */
public record BodyLine(TextLine line, Area area, Start start, boolean runsOn) {

    /** Where a line begins. */
    public enum Start {
        /** At the left edge: goes on with a paragraph. */
        FLUSH,
        /** Two characters in: begins a paragraph. */
        INDENTED,
        /** Anywhere else: columns, centred lines, signatures. */
        ELSEWHERE
    }

    /** The same line, known to belong to no paragraph. */
    BodyLine elsewhere() {
        return new BodyLine(line, area, Start.ELSEWHERE, false);
    }

    public int page() {
        return line.page();
    }

    public boolean isIndented() {
        return start == Start.INDENTED;
    }

    public boolean isFlush() {
        return start == Start.FLUSH;
    }
}
