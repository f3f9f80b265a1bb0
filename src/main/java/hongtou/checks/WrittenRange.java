package hongtou.checks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time as it is written, 2024年3月1日至5月底, or one month or day of it.
 *
 * @param at where it begins in the text
 * @param end where it ends
 * @param from its first day
 * @param to its last day; before {@code from} where it is written so
 * @param year true where the year of the first day is written
 * @param endYear true where the year of the last day is written
 * @param endMonth true where the month of the last day is written
 */
record WrittenRange(int at, int end, LocalDate from, LocalDate to, boolean year, boolean endYear, boolean endMonth) {
    private static final String B = "[ \\u3000]?";
    private static final String PART = "上旬|中旬|下旬|初|底|末";
    private static final String TO = B + "(?:至|到|[—–－~～-]{1,2})" + B;
    private static final Pattern RANGE = Pattern.compile("(?<![\\d.])(?:((?:19|20)\\d{2})" + B + "年" + B + ")?"
            + "(1[0-2]|0?[1-9])" + B + "(?:月(" + PART + ")?" + B + "(?:(\\d{1,2})" + B + "日)?)?"
            + "(?:" + TO + "(?:((?:19|20)\\d{2})" + B + "年" + B + ")?(?:(1[0-2]|0?[1-9])" + B + "月(" + PART + ")?" + B
            + ")?(?:(\\d{1,2})" + B + "日)?)?");

    /** Every stretch in a text; a year that is not written is that of the one before, or else the given one. */
    static List<WrittenRange> all(String text, int defaultYear) {
        List<WrittenRange> found = new ArrayList<>();
        Matcher m = RANGE.matcher(text);
        int year = defaultYear;
        while (m.find()) {
            WrittenRange range = m.group().contains("月") ? range(m, year) : null;
            if (range != null) {
                found.add(range);
                year = range.to.getYear();
            }
        }
        return found;
    }

    private static @Nullable WrittenRange range(Matcher m, int defaultYear) {
        int year = number(m.group(1), defaultYear);
        int month = number(m.group(2), 0);
        int endYear = number(m.group(5), year);
        int endMonth = number(m.group(6), month);
        boolean ends = m.group(6) != null || m.group(8) != null;
        String lastDay = ends ? m.group(8) : m.group(4);
        LocalDate from = day(year, month, m.group(4), m.group(3), true);
        LocalDate to = day(endYear, endMonth, lastDay, ends ? m.group(7) : m.group(3), false);
        return from == null || to == null
                ? null
                : new WrittenRange(
                        m.start(), m.end(), from, to, m.group(1) != null, m.group(5) != null, m.group(6) != null);
    }

    private static @Nullable LocalDate day(
            int year, int month, @Nullable String day, @Nullable String part, boolean first) {
        YearMonth in = YearMonth.of(year, month);
        if (day != null) {
            int number = Integer.parseInt(day);
            return number >= 1 && number <= in.lengthOfMonth() ? in.atDay(number) : null;
        }
        if (part == null) {
            return first ? in.atDay(1) : in.atEndOfMonth();
        }
        return switch (part) {
            case "上旬", "初" -> in.atDay(first ? 1 : 10);
            case "中旬" -> in.atDay(first ? 11 : 20);
            default -> first && part.equals("下旬") ? in.atDay(21) : in.atEndOfMonth();
        };
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }
}
