package hongtou.reading.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as people type it into a table: 2024-06-30, 2024/6/30, 2024.6.30, 2024年6月30日. */
final class WrittenDate {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})([-/.年])(\\d{1,2})([-/.月])(\\d{1,2})日?(?: 0?0:00(?::00)?)?");

    private WrittenDate() {}

    /** The day; nothing where the words are none, or where there is no such day. */
    static Optional<LocalDate> of(String words) {
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(form.group(1)), Integer.parseInt(form.group(3)), Integer.parseInt(form.group(5))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
