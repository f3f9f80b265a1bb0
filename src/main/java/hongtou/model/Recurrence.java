package hongtou.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How often (频次).
 *
 * @param unit the calendar unit
 * @param interval every how many units, from 1: a quarter is every 3 months
 * @param month 1 to 12 where the month is printed (每年11月20日前), else null
 * @param day 1 to 31 where the day is printed (每月21日前), else null
 * @param times how many times in each period, or null where the text does not count
 * @param atLeast true for 至少, 不少于
 */
public record Recurrence(
        Unit unit,
        int interval,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer times,
        boolean atLeast) {

    /** A calendar unit. */
    public enum Unit {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /** Every so many units, nothing else said. */
    public static Recurrence every(int interval, Unit unit) {
        return new Recurrence(unit, interval, null, null, null, false);
    }

    /** The RFC 5545 rule: {@code FREQ=MONTHLY;BYMONTHDAY=21}. */
    public String rrule() {
        StringBuilder rule = new StringBuilder("FREQ=").append(unit.name().toUpperCase(Locale.ROOT));
        if (interval > 1) {
            rule.append(";INTERVAL=").append(interval);
        }
        if (month != null) {
            rule.append(";BYMONTH=").append(month);
        }
        if (day != null) {
            rule.append(";BYMONTHDAY=").append(day);
        }
        return rule.toString();
    }
}
