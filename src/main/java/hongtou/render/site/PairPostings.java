package hongtou.render.site;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** For every pair of neighbouring characters the numbers of the documents that hold it, as distances. */
final class PairPostings {
    /** A distance up to here is one letter or digit; a longer one stands in brackets. */
    private static final int ONE_CHARACTER = 36;

    private final Map<Integer, Posting> postings = new HashMap<>();

    private static final class Posting {
        private final StringBuilder distances = new StringBuilder(4);
        private int last;
    }

    /**
     * Adds the pairs of a text; a line feed parts.
     *
     * @param document its number, larger than those added before
     */
    void add(CharSequence text, int document) {
        int[] pairs = new int[Math.max(0, text.length() - 1)];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) != '\n' && text.charAt(i + 1) != '\n') {
                pairs[count++] = text.charAt(i) << 16 | text.charAt(i + 1);
            }
        }
        Arrays.sort(pairs, 0, count);
        for (int i = 0; i < count; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                add(pairs[i], document);
            }
        }
    }

    private void add(int pair, int document) {
        Posting posting = postings.computeIfAbsent(pair, p -> new Posting());
        int distance = document - posting.last;
        String digits = Integer.toString(distance, ONE_CHARACTER);
        posting.distances.append(distance < ONE_CHARACTER ? digits : "(" + digits + ")");
        posting.last = document;
    }

    /** Writes the pairs in the order of their characters, each with its documents. */
    void write(Script out) {
        int[] pairs =
                postings.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        for (int pair : pairs) {
            Posting posting = postings.get(pair);
            if (posting != null) {
                out.text("" + (char) (pair >>> 16) + (char) pair).raw(":\"");
                out.raw(posting.distances.toString()).raw("\",\n");
            }
        }
    }
}
