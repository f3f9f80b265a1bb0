package hongtou.reading.phrase;

import hongtou.model.Due;
import hongtou.model.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has been read of time so far: the year and month that later, shorter dates lean on. */
final class TimeContext {
    /** The first month of a document that plans for the next year. */
    private static final int AUTUMN = 10;
    /** The last month that can only be meant of the next year. */
    private static final int SPRING = 6;

    private final PlanDates dates;
    private final boolean slot;
    private int year;
    private @Nullable LocalDate lastDate;
    private @Nullable Found last;

    TimeContext(PlanDates dates, boolean slot) {
        this.dates = dates;
        this.slot = slot;
    }

    /** True in the value of a slot, where every time counts. */
    boolean slot() {
        return slot;
    }

    @Nullable
    LocalDate issued() {
        return dates.issued();
    }

    @Nullable
    Period period() {
        return dates.period();
    }

    /** The deadline read last, or null. */
    @Nullable
    Found last() {
        return last;
    }

    /** The date read last, or null. */
    @Nullable
    LocalDate lastDate() {
        return lastDate;
    }

    /** The year of the document: of its issue, else the first of its period; 0 where neither is known. */
    int documentYear() {
        LocalDate issued = dates.issued();
        if (issued != null) {
            return issued.getYear();
        }
        var period = dates.period();
        return period == null ? 0 : period.from().getYear();
    }

    /** The year of the date read last, else of the document; 0 where neither is known. */
    int nearYear() {
        return year > 0 ? year : documentYear();
    }

    /** The year a point lies in; 0 where it cannot be known. */
    int yearOf(DatePoint point) {
        if (point.year() > 0) {
            return point.year();
        }
        int own = documentYear();
        int near = nearYear();
        return switch (point.yearWord()) {
            case "" -> withinPeriod(point, near);
            case "当年" -> near;
            case "次年", "翌年" -> near > 0 ? near + 1 : 0;
            case "明年", "来年" -> own > 0 ? own + 1 : 0;
            default -> own;
        };
    }

    /** A winter's plan runs into the next year: 1月底前 in a period from October to March. */
    private int withinPeriod(DatePoint point, int near) {
        var period = dates.period();
        if (period == null || near == 0) {
            return isNextSpring(point) ? near + 1 : near;
        }
        boolean before = point.lastDay(near).isBefore(period.from());
        boolean next = before && !point.lastDay(near + 1).isAfter(period.to());
        return next ? near + 1 : near;
    }

    /** 3月底前 in a document of December that names no other date before: the spring to come. */
    private boolean isNextSpring(DatePoint point) {
        LocalDate issued = dates.issued();
        return year == 0
                && issued != null
                && issued.getMonthValue() >= AUTUMN
                && point.month() > 0
                && point.month() <= SPRING;
    }

    /** True where a day lies before the document was issued or its period began. */
    boolean isPast(LocalDate day) {
        LocalDate issued = dates.issued();
        if (issued != null) {
            return day.isBefore(issued);
        }
        var period = dates.period();
        return period != null && day.isBefore(period.from());
    }

    boolean knowsToday() {
        return dates.issued() != null || dates.period() != null;
    }

    /** Takes up what a deadline says of the year. */
    void note(Found found) {
        last = found;
        Due due = found.due();
        LocalDate date = due == null ? null : due.date();
        if (date != null) {
            lastDate = date;
            year = date.getYear();
        }
    }
}
