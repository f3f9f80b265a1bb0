package hongtou.model;

import java.time.LocalDate;

/** The time a plan runs (实施期限), both days included. */
public record Period(LocalDate from, LocalDate to) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
