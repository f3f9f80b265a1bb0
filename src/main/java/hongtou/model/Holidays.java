package hongtou.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days on which offices are closed or open against the rule of the week (节假日安排), as the State Council publishes them for each year.
 *
 * @param days only those that are special
 */
public record Holidays(Map<LocalDate, Day> days) {
    /** Nothing known: only the weekend is free. */
    public static final Holidays NONE = new Holidays(Map.of());

    public Holidays {
        days = Map.copyOf(days);
    }

    /**
     * A special day.
     *
     * @param free true for 放假, false for 调休上班
     * @param name of the feast: 国庆节
     */
    public record Day(boolean free, String name) {}

    public Optional<Day> on(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** These days and those of another year. */
    public Holidays and(Holidays others) {
        Map<LocalDate, Day> all = new TreeMap<>(days);
        all.putAll(others.days);
        return new Holidays(all);
    }
}
