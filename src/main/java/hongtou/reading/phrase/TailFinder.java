package hongtou.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the brackets of a text that are tails. */
final class TailFinder {
    private static final Pattern EXPLANATION =
            Pattern.compile("以下简称|以下统称|简称|详见|见附件|此件|不含|含|包括|例如|即|注：|(?:其|该|领导小组)?办公室设在|联系");

    private TailFinder() {}

    /**
     * A tail in a ready text.
     *
     * @param open offset of the opening bracket
     * @param end offset behind the closing bracket
     */
    record Tail(int open, int end, TailContent content) {}

    /** The ranges of all tails, for a reader that leaves them out. */
    static List<int[]> ranges(ReadText text) {
        return find(text).stream()
                .map(tail -> new int[] {tail.open(), tail.end()})
                .toList();
    }

    static List<Tail> find(ReadText text) {
        List<Tail> tails = new ArrayList<>();
        int behind = 0;
        for (Brackets.Pair pair : Brackets.in(text.chars())) {
            if (pair.open() < behind) {
                continue;
            }
            int from = pair.open() + 1;
            int to = pair.close();
            while (to > from && "。；，".indexOf(text.chars().charAt(to - 1)) >= 0) {
                to--;
            }
            if (to > from && mayBeTail(text, from, to)) {
                TailContent content = TailContent.read(text, from, to, null);
                if (isTail(text, pair, content)) {
                    behind = Math.min(pair.close() + 1, text.length());
                    tails.add(new Tail(pair.open(), behind, content));
                }
            }
        }
        LabelledLines.add(text, tails);
        UnmarkedTails.add(text, tails);
        OwnerLines.add(text, tails);
        return tails;
    }

    private static boolean mayBeTail(ReadText text, int from, int to) {
        int head = Math.min(to, from + 6);
        return to - from > 1
                && text.chars().charAt(from) != Masks.HIDDEN
                && !EXPLANATION.matcher(text.chars()).region(from, head).lookingAt();
    }

    private static boolean isTail(ReadText text, Brackets.Pair pair, TailContent content) {
        boolean says = !content.owners().isEmpty() || !content.times().isEmpty();
        if (!says) {
            return false;
        }
        if (content.labelled()) {
            return true;
        }
        if (!content.understood()) {
            return false;
        }
        return content.roleSeen() || content.owners().isEmpty() || standsAlone(text, pair);
    }

    /** A bracket with nothing but names: a tail only behind a whole sentence and at the end of its own. */
    private static boolean standsAlone(ReadText text, Brackets.Pair pair) {
        String chars = text.chars();
        int behind = pair.close() + 1;
        boolean ends = behind >= chars.length() || "。；\n".indexOf(chars.charAt(behind)) >= 0;
        boolean begins = pair.open() == 0 || "。；\n".indexOf(chars.charAt(pair.open() - 1)) >= 0;
        int to = Math.min(pair.close(), chars.length());
        boolean several = chars.substring(pair.open(), to).indexOf('、') > 0;
        return (begins || (ends && several)) && NameChecks.areBodies(chars, pair.open() + 1, to);
    }
}
