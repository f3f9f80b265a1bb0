package hongtou.render.site;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts comparable for the search; the script {@code search.js} does exactly the same. */
final class SearchText {
    private static final String FROM = "〔【〕】“”‘’「」『』—–―‐−";
    private static final String TO = "[[]]\"\"\"\"\"\"\"\"-----";

    private SearchText() {}

    /** Half-width forms, small letters, one kind of brackets, quotes and dashes, no blanks; line ends stay, because words do not reach over them. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (plain(c)) {
                folded.append((char) c);
            } else {
                folded.append(foldOne(c));
            }
        }
        return folded.toString();
    }

    /** Han characters, digits and small letters, which are nearly all there is, stay as they are. */
    private static boolean plain(int c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
    }

    private static String foldOne(int c) {
        int at = FROM.indexOf(c);
        if (at >= 0) {
            return String.valueOf(TO.charAt(at));
        }
        String one = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return one.toLowerCase(Locale.ROOT).replaceAll("[^\\S\n]", "");
    }
}
