package hongtou.audit.clause;

import hongtou.audit.layout.Grid;
import hongtou.audit.layout.PrintedDocument;

/**
 * Blank lines between two elements, measured from em box to em box: n blank lines are n line pitches and the leading of
 * one line.
 */
record Blanks(double pitch) {
    private static final double TOLERANCE = 1.5;

    static Blanks of(PrintedDocument document) {
        return new Blanks(Pitch.of(document).mm());
    }

    double of(int lines) {
        return lines * pitch + pitch - Grid.EM;
    }

    boolean fits(double gap, int lines) {
        return Math.abs(gap - of(lines)) <= TOLERANCE;
    }

    /**
     * Under a mark or a rule a line is counted with or without the leading above the next one, and offices do both.
     *
     * @param gap from the ink above to the em box below
     */
    boolean fitsLoosely(double gap, int lines) {
        return gap >= lines * pitch - TOLERANCE && gap <= of(lines) + TOLERANCE;
    }
}
