package hongtou.view;

import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Period;
import hongtou.model.Recurrence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a frequency (频次) is due.
 *
 * <p>Where a day is printed (每月21日前) it is that day; where none is (每季度) it is the last day of each period, the first
 * being the first whole period after issue. A year that is already running counts: 每年 in a plan of March is due in December.
 *
 * @param first the first day due
 * @param last the last day on which anything can be due, or null where no end is known
 */
public record Repeating(
        Recurrence recurrence, LocalDate first, @Nullable LocalDate last) {

    /** The days of a frequency in a document; nothing where no beginning is known or the plan ends before the first. */
    public static Optional<Repeating> of(Recurrence recurrence, Document document) {
        Field<LocalDate> issued = document.frontMatter().tail().issuedDate();
        Field<Period> period = document.frontMatter().planning().period();
        return of(recurrence, issued == null ? null : issued.value(), period == null ? null : period.value());
    }

    /**
     * The days of a frequency.
     *
     * @param issued 成文日期, or null
     * @param period 实施期限, or null
     */
    static Optional<Repeating> of(Recurrence recurrence, @Nullable LocalDate issued, @Nullable Period period) {
        LocalDate from = period == null ? null : period.from();
        if (issued == null && from == null) {
            return Optional.empty();
        }
        LocalDate whole = later(issued, from);
        LocalDate after = later(issued == null ? null : issued.plusDays(1), from);
        LocalDate first = first(recurrence, whole, after);
        LocalDate last = period == null ? null : period.to();
        return last != null && first.isAfter(last)
                ? Optional.empty()
                : Optional.of(new Repeating(recurrence, first, last));
    }

    /** True for what is to be done every day: no list has a line for each of its days. */
    public boolean isDaily() {
        return recurrence.unit() == Recurrence.Unit.DAILY;
    }

    /** The days due from a day to a day, both included. */
    public List<LocalDate> days(LocalDate from, LocalDate to) {
        LocalDate end = last != null && last.isBefore(to) ? last : to;
        return Stream.iterate(0, n -> n + 1)
                .map(this::day)
                .takeWhile(d -> !d.isAfter(end))
                .filter(d -> !d.isBefore(from))
                .toList();
    }

    /** The n-th day, from 0; counted from the first, so that short months do not pull later ones forward. */
    private LocalDate day(int n) {
        long steps = (long) n * recurrence.interval();
        return switch (recurrence.unit()) {
            case DAILY -> first.plusDays(steps);
            case WEEKLY -> first.plusWeeks(steps);
            case MONTHLY -> in(YearMonth.from(first).plusMonths(steps), recurrence.day());
            case YEARLY -> in(YearMonth.from(first).plusYears(steps), recurrence.day());
        };
    }

    /**
     * The first day due.
     *
     * @param whole a whole period begins on this day or later
     * @param after a printed day counts from this day on
     */
    private static LocalDate first(Recurrence recurrence, LocalDate whole, LocalDate after) {
        return switch (recurrence.unit()) {
            case DAILY -> after;
            case WEEKLY ->
                whole.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(recurrence.interval())
                        .minusDays(1);
            case MONTHLY -> recurrence.day() == null ? endOfPeriod(recurrence, whole) : dayOfMonth(recurrence, after);
            case YEARLY -> dayOfYear(recurrence, after);
        };
    }

    private static LocalDate endOfPeriod(Recurrence recurrence, LocalDate whole) {
        int months = recurrence.interval();
        YearMonth month = YearMonth.from(whole.getDayOfMonth() == 1 ? whole : whole.plusMonths(1));
        while (12 % months == 0 && (month.getMonthValue() - 1) % months != 0) {
            month = month.plusMonths(1);
        }
        return month.plusMonths(months - 1L).atEndOfMonth();
    }

    /** 每季度25日前 means the last month of the quarter. */
    private static LocalDate dayOfMonth(Recurrence recurrence, LocalDate after) {
        YearMonth month = YearMonth.from(after);
        return IntStream.rangeClosed(0, 12)
                .mapToObj(month::plusMonths)
                .filter(m -> 12 % recurrence.interval() != 0 || m.getMonthValue() % recurrence.interval() == 0)
                .map(m -> in(m, recurrence.day()))
                .filter(d -> !d.isBefore(after))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate dayOfYear(Recurrence recurrence, LocalDate after) {
        int month = recurrence.month() == null ? 12 : recurrence.month();
        LocalDate day = in(YearMonth.of(after.getYear(), month), recurrence.day());
        return day.isBefore(after) ? in(YearMonth.of(after.getYear() + 1, month), recurrence.day()) : day;
    }

    /** A day of a month; the 31st of a short month, or a day that is not printed, is its last. */
    private static LocalDate in(YearMonth month, @Nullable Integer day) {
        return day == null ? month.atEndOfMonth() : month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private static LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? Objects.requireNonNull(b) : a;
        }
        return a.isAfter(b) ? a : b;
    }
}
