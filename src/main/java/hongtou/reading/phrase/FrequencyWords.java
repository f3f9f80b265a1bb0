package hongtou.reading.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the words of a frequency go, and for whom they hold. */
final class FrequencyWords {
    private static final List<String> BETWEEN =
            List.of("至少", "不少于", "不低于", "不得少于", "不得低于", "最少", "原则上", "均", "各", "都", "要", "应");

    private FrequencyWords() {}

    /** The end of the words, with the count where only 至少 and the like stand between. */
    static int withCount(String chars, int end, OccurrenceCount count) {
        if (count.times() == null) {
            return end;
        }
        int at = end;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (String word : BETWEEN) {
                if (chars.startsWith(word, at)) {
                    at += word.length();
                    moved = true;
                }
            }
        }
        HanNumber of = HanNumber.at(chars, at);
        boolean adjoining = of.present() && of.value() == count.times();
        int behind = count.end() + (chars.startsWith("以上", count.end()) ? 2 : 0);
        return adjoining ? behind : end;
    }

    /** The subset in whose bracket a frequency stands: （高危行业领域每月至少1次）; or of 其中：…其中高危行业领域每月; else null. */
    static @Nullable String subset(ReadText text, int start) {
        String chars = text.chars();
        int from = Math.max(0, start - 30);
        for (int i = start - 1; i >= from; i--) {
            char c = chars.charAt(i);
            if (c == '（' || chars.startsWith("其中", i)) {
                int begin = i + (c == '（' ? 1 : 2);
                return begin < start ? text.clean().words(begin, start) : null;
            }
            if ("，。；：）、\n".indexOf(c) >= 0) {
                return null;
            }
        }
        return null;
    }
}
