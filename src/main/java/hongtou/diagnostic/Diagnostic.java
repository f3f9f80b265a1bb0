package hongtou.diagnostic;

import hongtou.source.Place;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding about what somebody wrote.
 *
 * @param code {@code HT} and three digits; its meaning never changes
 * @param severity how much it weighs
 * @param place the exact words at fault
 * @param message the fact, quoting the words at fault, without a full stop
 * @param hint what to do, or null
 * @param fix a sure change, or null
 * @param related other places that belong to it
 */
public record Diagnostic(
        String code,
        Severity severity,
        Place place,
        Message message,
        @Nullable Message hint,
        @Nullable Fix fix,
        List<Place> related) {

    /** By file, place and code: the order in which findings are shown. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.place().file().name())
            .thenComparing(d -> d.place().span())
            .thenComparing(Diagnostic::code)
            .thenComparing(d -> d.message().chinese());

    public Diagnostic {
        related = List.copyOf(related);
    }

    public static Diagnostic of(Severity severity, String code, Place place, Message message) {
        return new Diagnostic(code, severity, place, message, null, null, List.of());
    }

    public static Diagnostic error(String code, Place place, Message message) {
        return of(Severity.ERROR, code, place, message);
    }

    public static Diagnostic warning(String code, Place place, Message message) {
        return of(Severity.WARNING, code, place, message);
    }

    public static Diagnostic info(String code, Place place, Message message) {
        return of(Severity.INFO, code, place, message);
    }

    public Diagnostic hint(String chinese, String english) {
        return new Diagnostic(code, severity, place, message, new Message(chinese, english), fix, related);
    }

    public Diagnostic fix(Fix sure) {
        return new Diagnostic(code, severity, place, message, hint, sure, related);
    }

    public Diagnostic related(List<Place> places) {
        return new Diagnostic(code, severity, place, message, hint, fix, places);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
