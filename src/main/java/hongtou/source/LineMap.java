package hongtou.source;

import java.util.Arrays;

/** Finds lines and columns in a text whose lines end in LF, CRLF or CR. */
final class LineMap {
    private final String text;
    private final int[] starts;

    LineMap(String text) {
        this.text = text;
        this.starts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        return Arrays.copyOf(found, count);
    }

    int lines() {
        return starts.length;
    }

    Position position(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int line = lineIndex(at);
        return new Position(line + 1, text.codePointCount(starts[line], at) + 1);
    }

    /** The span of the line that holds the offset, without its line end. */
    Span lineAt(int offset) {
        int line = lineIndex(Math.max(0, Math.min(offset, text.length())));
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(starts[line], end);
    }

    private int lineIndex(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
