package hongtou.reading.phrase;

import hongtou.reading.phrase.TailFinder.Tail;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tails without brackets, as a sentence or a line of their own: 责任单位：镇应急办、派出所；完成时限：2024年12月。 */
final class LabelledLines {
    private static final Pattern LABEL =
            Pattern.compile("[^，。；：（）、]{0,6}?(?:单位|部门|主体|科室|站所|责任人|领导|时限|期限|完成时间|办结时间|时间节点)：");
    private static final int LONGEST = 300;

    private LabelledLines() {}

    /** Adds what no bracket of the list holds; the list stays in the order of the text. */
    static void add(ReadText text, List<Tail> tails) {
        int behind = 0;
        int next = 0;
        int brackets = tails.size();
        for (int i = 0; i < text.length(); i++) {
            while (next < brackets && tails.get(next).open() < i) {
                behind = Math.max(behind, tails.get(next).end());
                next++;
            }
            boolean begins = text.sentenceStart(i) == i || text.clean().beginsLine(i);
            if (begins && i >= behind) {
                int limit = next < brackets ? tails.get(next).open() : text.length();
                Tail tail = at(text, i, Math.min(limit, i + LONGEST));
                if (tail != null) {
                    tails.add(tail);
                    behind = tail.end();
                }
            }
        }
        tails.sort(Comparator.comparingInt(Tail::open));
    }

    private static @Nullable Tail at(ReadText text, int from, int limit) {
        Matcher m = LABEL.matcher(text.chars()).region(from, text.length());
        if (!m.lookingAt()) {
            return null;
        }
        int to = end(text, from, limit);
        TailContent content = TailContent.read(text, from, to, null);
        boolean nobody = content.owners().isEmpty() && !content.times().isEmpty();
        boolean says = content.owners().knowsBody() || nobody;
        return content.labelled() && content.understood() && says ? new Tail(from, to, content) : null;
    }

    /** The end of the sentences that begin with a label. */
    private static int end(ReadText text, int from, int limit) {
        int end = from;
        boolean more = true;
        while (more && end < limit) {
            int stop = Math.min(limit, nextStop(text, end));
            end = stop;
            more = stop < limit
                    && LABEL.matcher(text.chars())
                            .region(stop + 1, text.length())
                            .lookingAt();
            end += more ? 1 : 0;
        }
        return end;
    }

    private static int nextStop(ReadText text, int from) {
        String chars = text.chars();
        int i = from;
        while (i < chars.length()
                && i < from + LONGEST
                && "。\n".indexOf(chars.charAt(i)) < 0
                && chars.charAt(i) != ReadText.TAIL) {
            i++;
        }
        return i;
    }
}
