package hongtou.reading.phrase;

import hongtou.model.Due;
import hongtou.model.Recurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes phrases the way the tables write them. */
final class Printed {
    private Printed() {}

    static String deadlines(String text, List<DeadlinePhrase> phrases, boolean binds) {
        return orNone(phrases.stream()
                .map(p -> words(text, p.start(), p.end()) + "=" + due(p.due()) + (p.yearInherited() ? " inherited" : "")
                        + (binds && !p.binds().isEmpty() ? " <" + p.binds() + ">" : ""))
                .collect(Collectors.joining(" ; ")));
    }

    static String due(Due due) {
        if (due instanceof Due.Fixed d) {
            return "fixed " + d.date();
        }
        if (due instanceof Due.ByEndOf d) {
            return d.date() == null ? "named" : (d.yearOnly() ? "year " : "end ") + d.date();
        }
        if (due instanceof Due.Range d) {
            return "range " + d.from() + "/" + d.date();
        }
        if (due instanceof Due.Recurring d) {
            return "each " + recurrence(d.recurrence());
        }
        if (due instanceof Due.Relative d) {
            return "after " + d.relativeTo() + " " + d.offset() + (d.date() == null ? "" : " " + d.date());
        }
        return "ongoing";
    }

    private static String recurrence(Recurrence r) {
        String times = r.times() == null ? "" : " " + (r.atLeast() ? ">=" : "") + r.times();
        return r.rrule() + times;
    }

    static String owners(OwnerPhrase phrase) {
        List<String> parts = new ArrayList<>();
        names("L", phrase.lead(), parts);
        names("R", phrase.responsible(), parts);
        names("S", phrase.support(), parts);
        if (!phrase.persons().isEmpty()) {
            parts.add("P " + holders(phrase.persons()));
        }
        return String.join(" ", parts);
    }

    private static void names(String role, List<OwnerPhrase.Name> names, List<String> parts) {
        if (!names.isEmpty()) {
            parts.add(role + " " + names.stream().map(OwnerPhrase.Name::name).collect(Collectors.joining(",")));
        }
    }

    static String holders(List<OwnerPhrase.Holder> holders) {
        return holders.stream().map(Printed::holder).collect(Collectors.joining(","));
    }

    static String holder(OwnerPhrase.Holder holder) {
        return holder.name() + "/" + holder.post();
    }

    /** The words of a range without the blanks between them. */
    static String words(String text, int start, int end) {
        return text.substring(start, end).replaceAll("[\\s\\u3000]", "");
    }

    static String orNone(String printed) {
        return printed.isEmpty() ? "-" : printed;
    }
}
