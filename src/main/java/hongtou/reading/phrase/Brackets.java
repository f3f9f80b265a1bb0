package hongtou.reading.phrase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The brackets of a text, the outer ones first where one holds another. */
final class Brackets {
    private static final String OPENING = "（[【〔";
    private static final String CLOSING = "）]】〕";
    /** What stands in a longer pair is a text of its own. */
    private static final int LONGEST = 600;
    /** A tail holds a few short brackets, as in 各村（社区）; more are something else. */
    private static final int MOST_INNER = 20;

    private Brackets() {}

    /** A pair: the places of its marks. The closing one is the text's length where a last bracket was left open. */
    record Pair(int open, int close) {}

    /** Every pair, by the place of its opening mark; an open one at the end of the text counts. */
    static List<Pair> in(String text) {
        Deque<int[]> open = new ArrayDeque<>();
        List<Pair> pairs = new ArrayList<>();
        int closed = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(new int[] {i, closed});
            } else if (CLOSING.indexOf(c) >= 0 && !open.isEmpty()) {
                int[] from = open.pop();
                if (i - from[0] <= LONGEST && closed - from[1] <= MOST_INNER) {
                    pairs.add(new Pair(from[0], i));
                }
                closed++;
            }
        }
        int[] last = open.peek();
        if (last != null && text.length() - last[0] <= LONGEST / 2) {
            pairs.add(new Pair(last[0], text.length()));
        }
        pairs.sort((a, b) -> Integer.compare(a.open(), b.open()));
        return pairs;
    }
}
