package hongtou.render.matrix;

/** Folds the lines of a calendar (RFC 5545, 3.1): no line has more than 75 octets, and no character is torn apart. */
final class FoldedLines {
    private static final int LONGEST = 75;

    private FoldedLines() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 20);
        int octets = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            boolean end = c == '\r' || c == '\n';
            if (!end && octets + octets(c) > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(c);
            octets = end ? 0 : octets + octets(c);
        }
        return folded.toString();
    }

    /** A TEXT value (RFC 5545, 3.3.11) of a property that the library does not know. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static int octets(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
}
