package hongtou.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time a plan runs (实施期限): from the years in its title, or from a paragraph that says so. */
final class PlanPeriod {
    private static final String TO = "\\s?年?\\s?(?:[—–\\-－―~～至到]{1,2})\\s?";
    private static final Pattern YEARS = Pattern.compile("(20\\d{2})" + TO + "(20\\d{2})\\s?年?");
    /** 2022年版 and 2023年修订 say when it was written; what begins in the winter of a year ends in the next. */
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(20\\d{2})\\s?年(?!\\s?\\d|(?:新|试行)?版|(?:第[一二三四五]次)?修[订正]|度?(?:秋冬|冬))");

    private static final Pattern DAYS = Pattern.compile(
            "(20\\d{2})年(\\d{1,2})月(\\d{1,2})日(?:起|开始)?(?:[，,]?至|[—–\\-－~～到]{1,2})(?:(20\\d{2})年)?(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern MONTHS = Pattern.compile(
            "(20\\d{2})年(\\d{1,2})月(?:起|开始)?(?:[，,]?至|[—–\\-－~～到]{1,2})(?:(20\\d{2})年)?(\\d{1,2})月(?!\\d)");
    private static final Pattern SAYS =
            Pattern.compile("(?:实施|整治|行动|工作|活动|治理|专项行动|专项整治|起止|执行)(?:期限|时间|时限|周期)|时间安排|时间范围");
    private static final Pattern PURPOSE =
            Pattern.compile("(?:做好|抓好|推进|推动|加强|开展|完成|部署)[^，。；,;:：《〔“\\d]{0,12}(20\\d{2})年(?:度|(?!\\s?\\d))");

    /** From this month on a title with the next year speaks of that year's work. */
    private static final int AUTUMN = 10;

    private static final int LONGEST_REACH = 60;
    private static final int LONGEST_PREAMBLE = 400;

    private PlanPeriod() {}

    /**
     * The value for the front matter, or an empty text.
     *
     * @param issued 成文日期, or null
     */
    static String of(List<String> titles, List<Para> plan, @Nullable LocalDate issued) {
        for (String title : titles) {
            Matcher years = YEARS.matcher(title);
            if (years.find() && Integer.parseInt(years.group(1)) <= Integer.parseInt(years.group(2))) {
                return years.group(1) + "—" + years.group(2) + "年";
            }
        }
        String said = said(plan);
        if (!said.isEmpty()) {
            return said;
        }
        for (String title : titles) {
            Matcher year = YEAR.matcher(title);
            if (year.find() && isNear(Integer.parseInt(year.group(1)), issued)) {
                return year.group(1) + "年";
            }
        }
        return issued == null ? purpose(plan) : "";
    }

    /** 为做好我镇2022年秋季秸秆禁烧工作: without any date the work's own year is the plan's. */
    private static String purpose(List<Para> plan) {
        String preamble = plan.isEmpty() ? "" : plan.get(0).text();
        Matcher m = PURPOSE.matcher(preamble.substring(0, Math.min(preamble.length(), LONGEST_PREAMBLE)));
        return m.find() ? m.group(1) + "年" : "";
    }

    /** A notice of August about the fees of 2026年度 works in its own year; one of December about 2026年工作 in the next. */
    private static boolean isNear(int year, @Nullable LocalDate issued) {
        return issued == null || year <= issued.getYear() || issued.getMonthValue() >= AUTUMN;
    }

    private static String said(List<Para> plan) {
        for (int i = 0; i < plan.size(); i++) {
            String text = plan.get(i).text();
            Matcher m = text.length() > 4000 ? SAYS.matcher("") : SAYS.matcher(text);
            if (m.find() && m.start() < 20) {
                String rest = text.substring(m.end(), Math.min(text.length(), m.end() + LONGEST_REACH));
                boolean below =
                        rest.isEmpty() && i + 1 < plan.size() && plan.get(i + 1).length() <= 4 * LONGEST_REACH;
                String found = range(below ? plan.get(i + 1).text() : rest);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String range(String text) {
        Matcher days = DAYS.matcher(text);
        if (days.find()) {
            String year = days.group(4) == null ? days.group(1) : days.group(4);
            return written(day(days.group(1), days.group(2), days.group(3)), day(year, days.group(5), days.group(6)));
        }
        Matcher months = MONTHS.matcher(text);
        if (!months.find()) {
            return "";
        }
        String year = months.group(3) == null ? months.group(1) : months.group(3);
        LocalDate last = day(year, months.group(4), "1");
        return written(
                day(months.group(1), months.group(2), "1"),
                last == null ? null : last.withDayOfMonth(last.lengthOfMonth()));
    }

    private static String written(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || to.isBefore(from) ? "" : from + "至" + to;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        boolean exists = m >= 1
                && m <= 12
                && d >= 1
                && d <= LocalDate.of(Integer.parseInt(year), m, 1).lengthOfMonth();
        return exists ? LocalDate.of(Integer.parseInt(year), m, d) : null;
    }
}
