package hongtou.importing;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its lines that are not empty, without the characters that nobody can see. */
final class InputLines {
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int number = 1;
    private int gaps;
    private boolean opensPage;

    private InputLines() {}

    static List<Line> of(String text) {
        InputLines cut = new InputLines();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                continue;
            }
            cut.put(c, i + 1 < text.length() ? text.charAt(i + 1) : 0, i > 0 ? text.charAt(i - 1) : 0);
        }
        cut.endLine(false);
        return cut.lines;
    }

    private void put(char c, char next, char before) {
        switch (c) {
            case '\n', '\r', '\u0085', '\u2028', '\u2029' -> endLine(true);
            case '\f', '\u000B' -> {
                endLine(false);
                opensPage |= c == '\f';
            }
            default -> {
                if (isVisible(c, next, before)) {
                    line.append(usual(c));
                }
            }
        }
    }

    /** Digits are narrow, as the standard prints them, and blanks of other widths are blanks; what is indented by full-width ones stays so. */
    private static char usual(char c) {
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        return Blanks.isBlank(c) && c != '\t' && c != '\u3000' && c != '\u2003' ? ' ' : c;
    }

    private void endLine(boolean counts) {
        String typed = line.toString();
        String words = Blanks.strip(typed);
        if (words.isEmpty()) {
            gaps += counts ? 1 : 0;
        } else {
            lines.add(new Line(number, words, indent(typed), lines.isEmpty() ? 0 : gaps, opensPage));
            gaps = 0;
            opensPage = false;
        }
        line.setLength(0);
        number += counts ? 1 : 0;
    }

    private static int indent(String typed) {
        int columns = 0;
        for (int i = 0; i < typed.length() && Blanks.isBlank(typed.charAt(i)); i++) {
            columns += typed.charAt(i) == '\t' ? 4 : typed.charAt(i) == '\u3000' || typed.charAt(i) == '\u2003' ? 2 : 1;
        }
        return columns;
    }

    /** Drops controls, zero-width marks, halves of surrogate pairs and what is no character. */
    private static boolean isVisible(char c, char next, char before) {
        if (c == '\t') {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return Character.isLowSurrogate(next);
        }
        if (Character.isLowSurrogate(c)) {
            return Character.isHighSurrogate(before);
        }
        boolean formats = c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c == '\u2060';
        boolean none = c == '\uFEFF' || c == '\uFFFE' || c == '\uFFFF' || c == '\u00AD';
        return !Character.isISOControl(c) && !formats && !none;
    }
}
