package hongtou.reading.phrase;

import hongtou.model.Due;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day, or the end of a month, quarter, half-year or year: 2024年7月1日前, 10月底前, 到2026年, 2025年推动…. */
final class PointForm implements DeadlineForm {
    private static final String[] LEADS = {"截至到", "截止到", "截至", "截止", "到", "至", "迟于"};

    @Override
    public @Nullable Found at(ReadText text, int start, TimeContext context) {
        char c = text.chars().charAt(start);
        boolean led = "截到至迟".indexOf(c) >= 0;
        if (!led && !DatePointReader.mayBegin(c)) {
            return null;
        }
        String lead = led ? lead(text.chars(), start) : "";
        DatePoint point = lead.isEmpty()
                ? DatePointReader.at(text.chars(), start)
                : DatePointReader.behind(text.chars(), start + lead.length());
        if (point == null) {
            return null;
        }
        if (!PointRules.isDeadline(text, point, lead, start, context)) {
            return Found.none(start, point.end());
        }
        return found(point, lead, start, context);
    }

    private static String lead(String chars, int start) {
        for (String lead : LEADS) {
            if (chars.startsWith(lead, start)) {
                return lead;
            }
        }
        return "";
    }

    private static Found found(DatePoint point, String lead, int start, TimeContext context) {
        boolean inherited = point.year() == 0;
        int year = context.yearOf(point);
        int from = "迟于".equals(lead) ? point.start() : start;
        if (year == 0) {
            return new Found(from, point.end(), new Due.ByEndOf(null, false), false, null);
        }
        if (!point.exists(year)) {
            // 2月30日前: what was meant cannot be known.
            return new Found(from, point.end(), new Due.ByEndOf(null, false), false, null);
        }
        LocalDate last = point.lastDay(year);
        Due due = point.unit() == DatePoint.Unit.DAY
                ? new Due.Fixed(last)
                : new Due.ByEndOf(last, point.bareYear() && lead.isEmpty());
        return new Found(from, point.end(), due, inherited, null);
    }
}
