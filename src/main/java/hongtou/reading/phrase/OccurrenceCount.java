package hongtou.reading.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many times in each period: 至少1次, 不少于5场, 一次.
 *
 * @param times the number, or null where the clause does not count
 * @param atLeast true for 至少, 不少于 and 以上
 * @param end offset behind the measure word, or -1
 */
record OccurrenceCount(@Nullable Integer times, boolean atLeast, int end) {
    static final OccurrenceCount NONE = new OccurrenceCount(null, false, -1);

    private static final List<String> MINIMA = List.of("至少", "不少于", "不低于", "不得少于", "不得低于", "最少", "原则上不少于");
    private static final List<String> ROUNDS = List.of("次", "场", "期", "轮", "遍", "回", "堂");
    private static final List<String> THINGS =
            List.of("项", "个", "件", "家", "例", "篇", "条", "户", "处", "起", "人次", "名", "所", "册", "份");
    private static final int REACH = 60;

    /** The first count between a frequency and the end of its clause. */
    static OccurrenceCount behind(String text, int from) {
        boolean atLeast = false;
        int to = Math.min(text.length(), from + REACH);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ("，。；：（）每\n".indexOf(c) >= 0 || c == ReadText.TAIL) {
                return NONE;
            }
            String minimum = wordAt(MINIMA, text, i);
            if (!minimum.isEmpty()) {
                atLeast = true;
                i += minimum.length() - 1;
            } else {
                OccurrenceCount count = at(text, i, from, atLeast);
                if (count.times() != null) {
                    return count;
                }
            }
        }
        return NONE;
    }

    private static OccurrenceCount at(String text, int i, int from, boolean atLeast) {
        if (i > from && partOfNumber(text.charAt(i - 1))) {
            return NONE;
        }
        HanNumber of = HanNumber.at(text, i);
        if (!of.present() || of.value() < 1 || of.value() > 999) {
            return NONE;
        }
        HanNumber upper = of.end() < text.length() && "-至到".indexOf(text.charAt(of.end())) >= 0
                ? HanNumber.at(text, of.end() + 1)
                : of;
        int end = upper.present() ? upper.end() : of.end();
        boolean minimum = atLeast || end > of.end();
        String measure = wordAt(ROUNDS, text, end);
        if (measure.isEmpty() && minimum) {
            measure = wordAt(THINGS, text, end);
        }
        if (measure.isEmpty() || text.startsWith("个月", end) || text.startsWith("个工", end)) {
            // 每半年至少1， : the measure word was forgotten.
            boolean bare = atLeast && (end == text.length() || "，。；）".indexOf(text.charAt(end)) >= 0);
            return bare ? new OccurrenceCount(of.value(), true, end) : NONE;
        }
        end += measure.length();
        boolean word = end < text.length() && text.charAt(end) == '性' && "次".equals(measure);
        minimum |= text.startsWith("以上", end) || text.startsWith("及以上", end);
        return word ? NONE : new OccurrenceCount(of.value(), minimum, end);
    }

    private static boolean partOfNumber(char c) {
        return CleanText.isDigit(c) || HanNumber.isHan(c) || c == '第' || c == '.';
    }

    private static String wordAt(List<String> words, String text, int i) {
        for (String word : words) {
            if (text.startsWith(word, i)) {
                return word;
            }
        }
        return "";
    }
}
