package hongtou.importing;

/** Writes words so that Markdown reads the same words back. */
final class MarkdownText {
    /** A paragraph with more marks than this would be taken for hostile; the marks are then written as entities. */
    private static final int MOST_ESCAPES = 400;

    private static final String MARKS = "\\`*_[]<|";
    private static final String LINE_MARKS = "#>+-.=~!)";

    private MarkdownText() {}

    /** Words in the middle of a line. */
    static String inline(String words) {
        boolean entities = count(words) > MOST_ESCAPES;
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean entity =
                    c == '&' && i + 1 < words.length() && (words.charAt(i + 1) == '#' || isLatin(words.charAt(i + 1)));
            if (entity || MARKS.indexOf(c) >= 0 || entities && c == '!') {
                out.append(entities ? "&#" + (int) c + ";" : "\\" + c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Words at the beginning of a line: they begin no list, heading or quotation. */
    static String line(String words) {
        String text = inline(words);
        if (text.isEmpty()) {
            return text;
        }
        if (LINE_MARKS.indexOf(text.charAt(0)) >= 0) {
            return "\\" + text;
        }
        int digits = 0;
        while (digits < text.length() && digits < 10 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean item = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        return item ? text.substring(0, digits) + "\\" + text.substring(digits) : text;
    }

    /** Words of a heading: neither a closing row of # nor a mark in braces. */
    static String heading(String words) {
        String text = inline(words);
        return text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : text;
    }

    private static int count(String words) {
        int marks = 0;
        for (int i = 0; i < words.length(); i++) {
            marks += MARKS.indexOf(words.charAt(i)) >= 0 || words.charAt(i) == '!' ? 1 : 0;
        }
        return marks;
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
