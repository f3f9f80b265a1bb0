package hongtou.reading.phrase;

import hongtou.model.Due;
import hongtou.model.Recurrence;
import hongtou.model.Recurrence.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 每…: 每月21日前, 每季度至少1次, 每年11月20日前, 每半年, 每1-2周. */
final class EveryForm implements DeadlineForm {
    private static final WordList VERBS = WordList.of("frequency-verbs.txt");
    private static final String LIMIT = "(?:之前|以前|前|内)?";
    private static final Pattern DAY = Pattern.compile("(?:的|中旬的)?(\\d{1,2})[日号]?(?:[至到-](\\d{1,2}))?[日号]" + LIMIT);
    private static final Pattern THIRD = Pattern.compile("(?:的)?(上旬|中旬|下旬|初|底|末|月底|月末|月初|最后一[天日]|最后一个工作日)" + LIMIT);
    private static final Pattern DAY_OF_QUARTER = Pattern.compile(
            "(?:的)?(?:首月|首个月|第一个月|第一月|末|末月|最后一个月|最后1个月|第三个月|终了|结束)(?:后)?(?:的)?(\\d{1,2})(?:个)?(工作)?[日号]" + LIMIT);
    private static final Pattern AFTER_END =
            Pattern.compile("(?:度)?(?:结束|终了)?(?:之)?后(\\d{1,2})(?:个)?(工作)?[日天]" + LIMIT);
    private static final Pattern WEEKDAY =
            Pattern.compile("的?(?:周|星期)?[一二三四五六日天](?=前|之前|下午|上午|下班|晚|中午|，|、|和|上报|报|召开|组织|开展)" + LIMIT
                    + "|[二三四五六日天](?=通报|调度|研判|汇总|巡查|检查|督查|推进|发布|更新|公示|例会|会商|集中|定期|将|向|对|由)");
    private static final Pattern END = Pattern.compile("(?:末|底|终|年底|年末|年终)" + LIMIT);

    private static final Pattern RATE_BEFORE = Pattern.compile("每(?:人|户|亩|家|村|名|头|只|公里|平方米|个|吨|台|辆|床位?|生)$");
    private static final Pattern MONEY = Pattern.compile("[^，。；]{0,8}?\\d{1,9}(?:[.]\\d{1,4})?[万亿]?元");
    private static final Pattern RATE_BEHIND =
            Pattern.compile("(?:按|不低于|不少于|不超过|人均)?(?:每(?:人|户|亩|村|公里|平方米|吨|生)|\\d{1,9}(?:[.]\\d{1,4})?[万亿]?元)");
    /** 每日18时前, 每天下午5：00前, 每周五下班前. */
    private static final Pattern HOUR =
            Pattern.compile("(?:上午|下午|中午|晚上?|早上?)?(?:\\d{1,2}(?:时|点|：\\d{2})(?:\\d{1,2}分|整)?|下班)(?:之前|以前|前)");
    /** 每年10月1日至次年5月31日 */
    private static final Pattern SEASON = Pattern.compile("(?:开始)?(?:至|到|-)");

    @Override
    public @Nullable Found at(ReadText text, int start, TimeContext context) {
        String chars = text.chars();
        if (chars.charAt(start) != '每') {
            return null;
        }
        Frequency frequency = frequency(chars, start + 1);
        if (frequency == null || isRate(chars, start, frequency.end())) {
            return null;
        }
        Found found =
                frequency.unit() == Unit.YEARLY ? yearly(chars, start, frequency) : detailed(chars, start, frequency);
        // 每季度的形象进度 says which progress.
        return chars.startsWith("的", found.end()) ? Found.none(start, found.end()) : found;
    }

    /** 每人每年350元, 每年每公里1万元: what something costs, not when something is due. */
    private static boolean isRate(String chars, int start, int end) {
        String before = chars.substring(Math.max(0, start - 5), start);
        boolean each = RATE_BEFORE.matcher(before).find();
        return (each && MONEY.matcher(chars).region(end, chars.length()).lookingAt())
                || RATE_BEHIND.matcher(chars).region(end, chars.length()).lookingAt();
    }

    /** 每个季度, 每两年, 每1-2周: of two numbers the later is the limit. */
    private static @Nullable Frequency frequency(String chars, int from) {
        int at = chars.startsWith("隔", from) ? from + 1 : from;
        int times = 1;
        HanNumber of = HanNumber.at(chars, at);
        if (of.present() && of.value() > 0) {
            boolean two = of.end() < chars.length() && "-至到".indexOf(chars.charAt(of.end())) >= 0;
            HanNumber upper = two ? HanNumber.at(chars, of.end() + 1) : of;
            times = Math.min(Math.max(upper.value(), 1), 99);
            at = upper.present() ? upper.end() : of.end();
        }
        boolean counted = chars.startsWith("个", at);
        return Frequency.at(chars, counted ? at + 1 : at, times);
    }

    private static Found detailed(String chars, int start, Frequency frequency) {
        int end = frequency.end();
        Integer day = null;
        Matcher m = detail(chars, frequency);
        if (m != null) {
            end = m.end();
            day = day(m, frequency);
        }
        return recurring(chars, start, end, frequency, null, day);
    }

    private static @Nullable Matcher detail(String chars, Frequency frequency) {
        Pattern[] forms = {};
        if (frequency.unit() == Unit.MONTHLY) {
            forms = frequency.interval() == 1
                    ? new Pattern[] {AFTER_END, DAY, THIRD}
                    : new Pattern[] {AFTER_END, DAY_OF_QUARTER, THIRD};
        } else if (frequency.unit() == Unit.WEEKLY) {
            forms = new Pattern[] {WEEKDAY, END};
        }
        for (Pattern form : forms) {
            Matcher m = form.matcher(chars).region(frequency.end(), chars.length());
            if (m.lookingAt() && m.end() > frequency.end()) {
                return m;
            }
        }
        return null;
    }

    /** The day of the month: of two days the later; none for workdays, which only a calendar of holidays can place. */
    private static @Nullable Integer day(Matcher m, Frequency frequency) {
        if (m.pattern() == THIRD) {
            return switch (m.group(1)) {
                case "上旬" -> 10;
                case "中旬" -> 20;
                default -> null;
            };
        }
        boolean counts = m.pattern() == DAY || m.pattern() == DAY_OF_QUARTER || m.pattern() == AFTER_END;
        if (!counts || frequency.unit() != Unit.MONTHLY) {
            return null;
        }
        String last = m.group(2);
        if ("工作".equals(last)) {
            return null;
        }
        int day = Integer.parseInt(last == null ? m.group(1) : last);
        return day >= 1 && day <= 31 ? day : null;
    }

    private static Found yearly(String chars, int start, Frequency frequency) {
        int from = frequency.end() + (chars.startsWith("的", frequency.end()) ? 1 : 0);
        DatePoint point = from < chars.length() ? DatePointReader.behind(chars, from) : null;
        if (point != null && !point.hasYear()) {
            point = seasonEnd(chars, point);
            // A leap year has every day that a rule may name.
            var last = point.lastDay(2024);
            int day = point.month() == 2 && point.unit() == DatePoint.Unit.MONTH ? 28 : last.getDayOfMonth();
            return recurring(chars, start, point.end(), frequency, last.getMonthValue(), day);
        }
        Matcher end = END.matcher(chars).region(frequency.end(), chars.length());
        if (end.lookingAt()) {
            return recurring(chars, start, end.end(), frequency, 12, 31);
        }
        return recurring(chars, start, frequency.end(), frequency, null, null);
    }

    /** The second day of a season that comes every year, or the day itself. */
    private static DatePoint seasonEnd(String chars, DatePoint first) {
        Matcher m = SEASON.matcher(chars).region(first.end(), chars.length());
        DatePoint last = m.lookingAt() ? DatePointReader.behind(chars, m.end()) : null;
        boolean yearless = last != null && last.year() == 0 && last.month() > 0;
        return last != null && yearless ? last : first;
    }

    /** The words take in a count that follows at once: 每季度至少1次. */
    private static Found recurring(
            String chars, int start, int stop, Frequency frequency, @Nullable Integer month, @Nullable Integer day) {
        Matcher hour = HOUR.matcher(chars).region(stop, chars.length());
        int end = hour.lookingAt() ? hour.end() : stop;
        String verb = chars.startsWith("一", end) ? VERBS.at(chars, end + 1, chars.length()) : "";
        if (!verb.isEmpty()) {
            // 每日一报
            var once = new OccurrenceCount(1, false, end + 1);
            var rule = new Due.Recurring(frequency.recurrence(month, day, once));
            return Found.of(start, end + 1 + verb.length(), rule);
        }
        OccurrenceCount count = OccurrenceCount.behind(chars, end);
        Recurrence recurrence = frequency.recurrence(month, day, count);
        return Found.of(start, FrequencyWords.withCount(chars, end, count), new Due.Recurring(recurrence));
    }
}
