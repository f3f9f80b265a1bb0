package hongtou.view;

import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Due;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every duty that has a day or a frequency, once for each (工作日历).
 *
 * @param entries by day, those of one day in the order of the documents
 */
public record Calendar(List<Entry> entries) {
    public Calendar {
        entries = List.copyOf(entries);
    }

    /**
     * A duty on a day, or on the days of a frequency.
     *
     * @param id the same for ever and unique: the duty's and the place of the deadline among its deadlines
     * @param words the deadline as printed; those that mean the same day of the same duty stand together
     * @param step what is due then, where the clause names a day for each of several things; else empty
     * @param date the day, or the first day of the frequency
     * @param repeating the frequency, or null
     * @param daysOff those of its days that are no working days; for a frequency without an end those of a year
     */
    public record Entry(
            String id,
            Duty duty,
            String words,
            String step,
            LocalDate date,
            @Nullable Repeating repeating,
            List<DayOff> daysOff) {
        public Entry {
            daysOff = List.copyOf(daysOff);
        }

        private Entry in(WorkingDays week) {
            List<DayOff> off = repeating == null ? free(Stream.of(date), week) : free(repeating, week);
            return new Entry(id, duty, words, step, date, repeating, off);
        }
    }

    /** A day that is no working day, and the last working day before it (前一工作日). */
    public record DayOff(LocalDate day, LocalDate before) {}

    /** The calendar of some documents where nothing is known of public holidays. */
    public static Calendar of(List<Document> documents) {
        return of(documents, WorkingDays.WEEK);
    }

    /** The calendar of some documents: their tasks and their obligations. */
    public static Calendar of(List<Document> documents, WorkingDays week) {
        return new Calendar(Duty.of(documents).stream()
                .flatMap(d -> entries(d, week).stream())
                .sorted(Comparator.comparing(Entry::date))
                .toList());
    }

    /** The entries of one duty, each day and each frequency once. */
    static List<Entry> entries(Duty duty, WorkingDays week) {
        return entries(duty).stream().map(e -> e.in(week)).toList();
    }

    /** The same, without a look at which days are working days: that takes most of the time. */
    static List<Entry> entries(Duty duty) {
        Map<Object, Entry> entries = new LinkedHashMap<>();
        List<Deadline> deadlines = duty.deadlines();
        for (int i = 0; i < deadlines.size(); i++) {
            int place = i + 1;
            Deadline deadline = deadlines.get(i);
            entry(duty, deadline, place).ifPresent(e -> entries.merge(meaning(e), e, Calendar::together));
        }
        return new ArrayList<>(entries.values());
    }

    private static Optional<Entry> entry(Duty duty, Deadline deadline, int place) {
        String id = duty.id() + "/" + place;
        String step = step(duty.title(), deadline);
        if (deadline.due() instanceof Due.Recurring recurring) {
            return Repeating.of(recurring.recurrence(), duty.document())
                    .map(r -> new Entry(id, duty, deadline.words(), step, r.first(), r, List.of()));
        }
        return Optional.ofNullable(deadline.due().date())
                .map(d -> new Entry(id, duty, deadline.words(), step, d, null, List.of()));
    }

    /** What the title says already is no step of it. */
    private static String step(String title, Deadline deadline) {
        String whole = title.replaceFirst("^" + Pattern.quote(deadline.words()) + "[，、：]?", "");
        boolean said = title.contains(deadline.binds()) || deadline.binds().startsWith(whole);
        return said ? "" : deadline.binds();
    }

    private static Object meaning(Entry entry) {
        return entry.repeating() == null ? entry.date() : entry.repeating();
    }

    private static Entry together(Entry one, Entry other) {
        return new Entry(
                one.id(),
                one.duty(),
                joined(one.words(), other.words()),
                joined(one.step(), other.step()),
                one.date(),
                one.repeating(),
                one.daysOff());
    }

    private static List<DayOff> free(Repeating repeating, WorkingDays week) {
        if (repeating.isDaily()) {
            return List.of();
        }
        LocalDate end =
                repeating.last() == null ? repeating.first().plusYears(1).minusDays(1) : repeating.last();
        return free(repeating.days(repeating.first(), end).stream(), week);
    }

    private static List<DayOff> free(Stream<LocalDate> days, WorkingDays week) {
        return days.flatMap(d -> week.before(d).map(b -> new DayOff(d, b)).stream())
                .toList();
    }

    private static String joined(String one, String other) {
        boolean said = other.isEmpty() || List.of(one.split("；")).contains(other);
        return said ? one : one.isEmpty() ? other : one + "；" + other;
    }
}
