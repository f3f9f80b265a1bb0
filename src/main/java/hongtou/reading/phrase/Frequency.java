package hongtou.reading.phrase;

import hongtou.model.Recurrence;
import hongtou.model.Recurrence.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A time noun that comes again: 日, 周, 月, 季度, 半年, 年.
 *
 * @param interval every how many units
 * @param end offset behind its last character
 */
record Frequency(Unit unit, int interval, int end) {
    private static final String[] WORDS = {
        "工作日", "星期", "礼拜", "半个月", "半月", "月度", "季度", "半年度", "半年", "年度", "学期", "学年", "日", "天", "周", "旬", "月", "季", "年"
    };

    /** The time noun at a place, or null. */
    static @Nullable Frequency at(String text, int start, int times) {
        for (String word : WORDS) {
            if (text.startsWith(word, start)) {
                return of(word, times, start + word.length());
            }
        }
        return null;
    }

    /** Half a month counts as 15 days, a third of one as 10, a school term as half a year. */
    private static Frequency of(String word, int times, int end) {
        return switch (word) {
            case "工作日", "日", "天" -> new Frequency(Unit.DAILY, times, end);
            case "旬" -> new Frequency(Unit.DAILY, 10 * times, end);
            case "半个月", "半月" -> new Frequency(Unit.DAILY, 15 * times, end);
            case "星期", "礼拜", "周" -> new Frequency(Unit.WEEKLY, times, end);
            case "月度", "月" -> new Frequency(Unit.MONTHLY, times, end);
            case "季度", "季" -> new Frequency(Unit.MONTHLY, 3 * times, end);
            case "半年度", "半年", "学期" -> new Frequency(Unit.MONTHLY, 6 * times, end);
            default -> new Frequency(Unit.YEARLY, times, end);
        };
    }

    Recurrence recurrence(@Nullable Integer month, @Nullable Integer day, OccurrenceCount count) {
        return new Recurrence(unit, interval, month, day, count.times(), count.atLeast());
    }
}
