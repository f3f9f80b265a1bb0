package hongtou.render.matrix;

import java.util.regex.Pattern;

/** Makes words fit for a cell of a sheet. */
final class SheetText {
    /** What a cell can hold, in UTF-16 units. */
    private static final int LONGEST = 32_767;

    /** In a sheet {@code _x0041_} means A; the words may really hold it. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    static String of(String words) {
        StringBuilder fit = new StringBuilder(words.length());
        words.replace("\r\n", "\n").codePoints().filter(SheetText::isXml).forEach(fit::appendCodePoint);
        String escaped = ESCAPE.matcher(fit).replaceAll("_x005F_");
        return escaped.length() <= LONGEST ? escaped : cut(escaped);
    }

    private static String cut(String words) {
        int end = LONGEST - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** XML 1.0 knows no control characters but these three, and no halves of surrogate pairs. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE);
    }
}
