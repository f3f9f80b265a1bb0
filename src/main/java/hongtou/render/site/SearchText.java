package hongtou.render.site;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts comparable for the search; the script {@code search.js} does exactly the same. */
final class SearchText {
    private static final String FROM = "〔【〕】“”‘’「」『』—–―‐−";
    private static final String TO = "[[]]\"\"\"\"\"\"\"\"-----";

    private SearchText() {}

    /** Half-width forms, small letters, one kind of brackets, quotes and dashes, no white space. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int at = FROM.indexOf(c);
            String one = at >= 0
                    ? String.valueOf(TO.charAt(at))
                    : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            folded.append(one.toLowerCase(Locale.ROOT).replaceAll("\\s", ""));
        });
        return folded.toString();
    }
}
