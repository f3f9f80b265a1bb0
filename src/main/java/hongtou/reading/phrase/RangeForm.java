package hongtou.reading.phrase;

import hongtou.model.Due;
import hongtou.reading.phrase.DatePoint.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day to a day: 2024年1月1日至12月31日, 2024年7月至12月, 9-11月, 即日起至12月31日. */
final class RangeForm implements DeadlineForm {
    private static final String[] LINKS = {"起至", "起到", "开始至", "--", "-", "至", "到"};
    private static final String[] FROM_NOW = {"即日起至", "即日起到", "现在起至", "印发之日起至"};

    @Override
    public @Nullable Found at(ReadText text, int start, TimeContext context) {
        char c = text.chars().charAt(start);
        if ("即现印".indexOf(c) >= 0) {
            return fromNow(text.chars(), start, context);
        }
        if (!DatePointReader.mayBegin(c)) {
            return null;
        }
        DatePoint first = first(text.chars(), start);
        if (first == null) {
            return null;
        }
        String link = link(text.chars(), first.end());
        DatePoint second = link.isEmpty() ? null : second(text.chars(), first, first.end() + link.length());
        if (second == null) {
            return null;
        }
        return range(text, first, second, context);
    }

    private static Found range(ReadText text, DatePoint first, DatePoint second, TimeContext context) {
        int firstYear = first.year() == 0 && second.year() > 0 ? second.year() : context.yearOf(first);
        int secondYear = second.year() > 0 ? second.year() : firstYear;
        if (first.start() > 0 && text.chars().charAt(first.start() - 1) == '每') {
            return Found.none(first.start(), second.end());
        }
        if (firstYear == 0) {
            boolean days = !context.slot() && first.unit() == Unit.DAY && second.unit() == Unit.DAY;
            Due unknown = new Due.ByEndOf(null, false);
            return days
                    ? new Found(first.start(), second.end(), unknown, true, null)
                    : Found.none(first.start(), second.end());
        }
        LocalDate from = first.firstDay(firstYear);
        LocalDate to = second.lastDay(secondYear);
        if (to.isBefore(from) && second.year() == 0) {
            to = second.lastDay(secondYear + 1);
        }
        boolean wholeYears = first.unit() == Unit.YEAR && second.unit() == Unit.YEAR;
        if (to.isBefore(from) || !isDue(text, first, second, wholeYears, context.isPast(to), context.slot())) {
            return Found.none(first.start(), second.end());
        }
        boolean inherited = first.year() == 0 && second.year() == 0;
        return new Found(first.start(), second.end(), new Due.Range(from, to), inherited, null);
    }

    /** Whole years are the period of a plan unless a clause opens with them: 2024年至2026年，…. */
    private static boolean isDue(
            ReadText text, DatePoint first, DatePoint second, boolean wholeYears, boolean past, boolean slot) {
        if (slot) {
            return true;
        }
        String behind = text.chars().substring(second.end(), Math.min(text.length(), second.end() + 2));
        boolean named = behind.startsWith("的") || behind.startsWith("期间") || behind.startsWith("以来");
        boolean opens = text.isHead(first.start()) && behind.startsWith("，");
        boolean holds = PointRules.isPeriod(text, first.start());
        return !past && !named && !holds && !PointRules.tellsPast(text, second.end()) && (!wholeYears || opens);
    }

    private static @Nullable Found fromNow(String chars, int start, TimeContext context) {
        for (String words : FROM_NOW) {
            if (chars.startsWith(words, start)) {
                DatePoint end = DatePointReader.behind(chars, start + words.length());
                int year = end == null ? 0 : context.yearOf(end);
                if (end == null || year == 0) {
                    return null;
                }
                LocalDate last = end.lastDay(year);
                LocalDate issued = context.issued();
                Due due = issued == null || issued.isAfter(last)
                        ? new Due.ByEndOf(last, false)
                        : new Due.Range(issued, last);
                return new Found(start, end.end(), due, end.year() == 0, null);
            }
        }
        return null;
    }

    /** The first end, which may leave its unit to the second: 9-11月, 2024-2026年. */
    private static @Nullable DatePoint first(String chars, int start) {
        DatePoint point = DatePointReader.at(chars, start);
        if (point != null && point.unit() == Unit.YEAR && point.year() > 0) {
            DatePoint month = month(chars, start, point);
            return month != null ? month : point.limit() ? null : point;
        }
        if (point != null && (!point.limit() || point.month() > 0)) {
            return point;
        }
        if (start > 0 && (CleanText.isDigit(chars.charAt(start - 1)) || chars.charAt(start - 1) == '·')) {
            return null;
        }
        HanNumber of = HanNumber.at(chars, start);
        String link = of.present() ? link(chars, of.end()) : "";
        DatePoint behind = link.isEmpty() ? null : DatePointReader.behind(chars, of.end() + link.length());
        if (behind == null) {
            return null;
        }
        if (behind.unit() == Unit.MONTH && behind.year() == 0 && of.value() >= 1 && of.value() <= 12) {
            return new DatePoint(start, of.end(), 0, "", Unit.MONTH, of.value(), 0, false);
        }
        boolean year = behind.unit() == Unit.YEAR && behind.year() > 0 && of.value() > 1900 && of.value() < 2100;
        return year ? new DatePoint(start, of.end(), of.value(), "", Unit.YEAR, 0, 0, false) : null;
    }

    /** 2025年10-12月: the month of the first end stands without its unit behind the year. */
    private static @Nullable DatePoint month(String chars, int start, DatePoint year) {
        HanNumber of = HanNumber.at(chars, year.end());
        String link = of.present() && of.value() >= 1 && of.value() <= 12 ? link(chars, of.end()) : "";
        DatePoint behind = link.isEmpty() ? null : DatePointReader.behind(chars, of.end() + link.length());
        boolean months = behind != null && behind.unit() == Unit.MONTH && behind.year() == 0;
        return months ? new DatePoint(start, of.end(), year.year(), "", Unit.MONTH, of.value(), 0, false) : null;
    }

    /** The second end, which may leave its year or month to the first: 1月1日至15日. */
    private static @Nullable DatePoint second(String chars, DatePoint first, int start) {
        DatePoint point = DatePointReader.behind(chars, start);
        if (point != null) {
            return point;
        }
        HanNumber of = HanNumber.at(chars, start);
        boolean day = first.unit() == Unit.DAY && of.present() && of.value() >= 1 && of.value() <= 31;
        if (!day || of.end() >= chars.length() || "日号".indexOf(chars.charAt(of.end())) < 0) {
            return null;
        }
        return new DatePoint(start, of.end() + 1, 0, "", Unit.DAY, first.month(), of.value(), false);
    }

    private static String link(String chars, int at) {
        for (String link : LINKS) {
            if (chars.startsWith(link, at)) {
                return link;
            }
        }
        // OCR reads a dash as 一: 5月30日一6月4日.
        boolean dash = chars.startsWith("一", at)
                && at + 1 < chars.length()
                && CleanText.isDigit(chars.charAt(at + 1))
                && "日号月".indexOf(chars.charAt(at - 1)) >= 0;
        return dash ? "一" : "";
    }
}
