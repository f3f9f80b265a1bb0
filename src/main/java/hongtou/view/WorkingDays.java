package hongtou.view;

import hongtou.model.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells working days (工作日) from others: from Monday to Friday, but for the days off and the days worked instead that are published for a
 * year. Of a year of which nothing is known only the weekends count as free.
 */
public record WorkingDays(Holidays holidays) {
    /** Weekends only. */
    public static final WorkingDays WEEK = new WorkingDays(Holidays.NONE);

    public boolean isWorkingDay(LocalDate date) {
        return holidays.on(date)
                .map(d -> !d.free())
                .orElse(date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /** The last working day before a day that is none (前一工作日); nothing for a working day. */
    public Optional<LocalDate> before(LocalDate date) {
        return isWorkingDay(date)
                ? Optional.empty()
                : Stream.iterate(date, d -> d.minusDays(1))
                        .filter(this::isWorkingDay)
                        .findFirst();
    }
}
