package hongtou.reading;

import hongtou.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates and periods of the front matter; null for a text that is none. */
final class WrittenDates {
    private static final String DAY = "(\\d{4})\\s*[-年./]\\s*(\\d{1,2})\\s*[-月./]\\s*(\\d{1,2})\\s*日?";
    private static final Pattern DATE = Pattern.compile("^" + DAY + "$");
    private static final String TO = "\\s*(?:[—–\\-－～~至到]{1,2})\\s*";
    private static final Pattern DATES = Pattern.compile("^" + DAY + TO + DAY + "$");
    private static final Pattern YEARS = Pattern.compile("^(\\d{4})年?(?:" + TO + "(\\d{4}))?年?$");

    private WrittenDates() {}

    static @Nullable LocalDate date(String text) {
        Matcher m = DATE.matcher(text.strip());
        return m.matches() ? day(m, 1) : null;
    }

    static @Nullable Period period(String text) {
        Matcher years = YEARS.matcher(text.strip());
        if (years.matches()) {
            int from = Integer.parseInt(years.group(1));
            int to = years.group(2) == null ? from : Integer.parseInt(years.group(2));
            return from <= to ? new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)) : null;
        }
        Matcher dates = DATES.matcher(text.strip());
        if (!dates.matches()) {
            return null;
        }
        LocalDate from = day(dates, 1);
        LocalDate to = day(dates, 4);
        return from != null && to != null && !to.isBefore(from) ? new Period(from, to) : null;
    }

    private static @Nullable LocalDate day(Matcher m, int group) {
        try {
            return LocalDate.of(
                    Integer.parseInt(m.group(group)),
                    Integer.parseInt(m.group(group + 1)),
                    Integer.parseInt(m.group(group + 2)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
