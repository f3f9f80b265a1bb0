package hongtou.reading;

import hongtou.reading.StyledText.Style;

/**
 * Makes {@code **…**} strong where Markdown leaves it as it stands.
 *
 * <p>Markdown sees no end of strong words between a full-width mark and a Han character: in {@code **（一）指导思想。**以习近平…} the
 * asterisks would be printed. Authors who do not put a blank there mean the same.
 */
final class LiteralMarks {
    private LiteralMarks() {}

    static StyledText paired(StyledText text) {
        String chars = text.text();
        int open = mark(text, chars.indexOf("**"));
        if (open < 0) {
            return text;
        }
        StyledText.Builder out = new StyledText.Builder(text.length());
        int at = 0;
        while (open >= 0) {
            int close = mark(text, chars.indexOf("**", open + 2));
            if (close < 0 || chars.substring(open + 2, close).isBlank()) {
                break;
            }
            text.copy(at, open, out, false);
            text.copy(open + 2, close, out, true);
            at = close + 2;
            open = mark(text, chars.indexOf("**", at));
        }
        text.copy(at, text.length(), out, false);
        return out.build();
    }

    /** The offset of two asterisks that are neither escaped nor part of strong words, or -1. */
    private static int mark(StyledText text, int at) {
        return at >= 0
                        && text.isTyped(at)
                        && text.isTyped(at + 1)
                        && !text.style(at).equals(new Style(true, null))
                ? at
                : -1;
    }
}
