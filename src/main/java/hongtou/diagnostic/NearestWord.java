package hongtou.diagnostic;

import java.util.Comparator;
import java.util.List;

/** Finds the known word that a mistyped one most likely stands for: what advice asks, “是不是…？”. */
public final class NearestWord {
    private NearestWord() {}

    /** The nearest word, or an empty text where none is near: at most half of the characters differ. */
    public static String in(List<String> known, String typed) {
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(word, typed)))
                .filter(word -> distance(word, typed) * 2 <= Math.max(word.length(), typed.length()))
                .orElse("");
    }

    /** The number of characters to insert, remove or change (Levenshtein). */
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
