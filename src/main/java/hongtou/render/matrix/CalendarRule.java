package hongtou.render.matrix;

import biweekly.util.Frequency;
import hongtou.model.Recurrence;
import hongtou.view.Repeating;
import java.util.stream.IntStream;

/**
 * Writes the days of a frequency as a recurrence rule (RFC 5545, 3.3.10). The rule of the model tells what the words say; that of an event
 * must hit the same days from its first day on, so the last day of a month is named.
 */
final class CalendarRule {
    /** Every month has it. */
    private static final int LAST_SURE_DAY = 28;

    private CalendarRule() {}

    static biweekly.util.Recurrence of(Repeating repeating) {
        Recurrence recurrence = repeating.recurrence();
        biweekly.util.Recurrence.Builder rule = new biweekly.util.Recurrence.Builder(frequency(recurrence.unit()));
        if (recurrence.interval() > 1) {
            rule.interval(recurrence.interval());
        }
        if (recurrence.unit() == Recurrence.Unit.YEARLY) {
            rule.byMonth(repeating.first().getMonthValue());
        }
        if (recurrence.unit() == Recurrence.Unit.MONTHLY || recurrence.unit() == Recurrence.Unit.YEARLY) {
            dayOfMonth(rule, recurrence);
        }
        if (repeating.last() != null) {
            rule.until(CalendarEvent.day(repeating.last()));
        }
        return rule.build();
    }

    /** BYMONTHDAY=31 would leave short months out; the last of the days from 28 to 31 leaves out none. */
    private static void dayOfMonth(biweekly.util.Recurrence.Builder rule, Recurrence recurrence) {
        Integer day = recurrence.day();
        if (day == null) {
            rule.byMonthDay(-1);
        } else if (day <= LAST_SURE_DAY) {
            rule.byMonthDay(day);
        } else {
            rule.byMonthDay(IntStream.rangeClosed(LAST_SURE_DAY, day).boxed().toList());
            rule.bySetPos(-1);
        }
    }

    private static Frequency frequency(Recurrence.Unit unit) {
        return switch (unit) {
            case DAILY -> Frequency.DAILY;
            case WEEKLY -> Frequency.WEEKLY;
            case MONTHLY -> Frequency.MONTHLY;
            case YEARLY -> Frequency.YEARLY;
        };
    }
}
