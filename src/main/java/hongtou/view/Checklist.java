package hongtou.view;

import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Period;
import hongtou.view.Selection.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one body or person has to do, across plans, to be ticked off (任务清单).
 *
 * @param owner whose
 * @param items what has a day, by day; each day of a frequency stands for itself
 * @param standing what has no day: 长期坚持, 每日, or a task whose time is not stated; in the order of the documents
 */
public record Checklist(Owner owner, List<Item> items, List<Item> standing) {
    public Checklist {
        items = List.copyOf(items);
        standing = List.copyOf(standing);
    }

    /**
     * One line to tick.
     *
     * @param role what the owner has to do with it
     * @param words the deadline as printed, or an empty text
     * @param step what of the duty is due then, or an empty text for the whole
     * @param date the last day, or null
     * @param workday the last working day before it where it is none itself, or null
     */
    public record Item(
            Duty duty,
            String role,
            String words,
            String step,
            @Nullable LocalDate date,
            @Nullable LocalDate workday) {}

    /** The checklist of an owner where nothing is known of public holidays. */
    public static Checklist of(Owner owner, List<Document> documents, @Nullable Window window) {
        return of(owner, documents, window, WorkingDays.WEEK);
    }

    /**
     * The checklist of an owner.
     *
     * @param window the days that it covers, or null: each plan's own period, and for a frequency without an end one year
     */
    public static Checklist of(Owner owner, List<Document> documents, @Nullable Window window, WorkingDays week) {
        List<Item> dated = new ArrayList<>();
        List<Item> standing = new ArrayList<>();
        for (Duty duty : Duty.of(documents)) {
            if (owner.answersFor(duty)) {
                List<Item> items = items(duty, owner.role(duty), window, week);
                items.stream().filter(i -> i.date() != null).forEach(dated::add);
                items.stream().filter(i -> i.date() == null).forEach(standing::add);
            }
        }
        return new Checklist(
                owner,
                dated.stream()
                        .sorted(Comparator.comparing(Item::date, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                standing);
    }

    /** The documents that it draws on, each once, in their order. */
    public List<Document> documents() {
        return Stream.concat(items.stream(), standing.stream())
                .map(i -> i.duty().document())
                .distinct()
                .sorted(Comparator.comparing(Document::id))
                .toList();
    }

    public boolean isEmpty() {
        return items.isEmpty() && standing.isEmpty();
    }

    private static List<Item> items(Duty duty, String role, @Nullable Window window, WorkingDays week) {
        List<Calendar.Entry> entries = Calendar.entries(duty, week);
        if (entries.isEmpty()) {
            return List.of(new Item(duty, role, words(duty), "", null, null));
        }
        return entries.stream().flatMap(e -> items(e, role, window, week)).toList();
    }

    private static String words(Duty duty) {
        return duty.deadlines().stream().map(Deadline::words).distinct().collect(Collectors.joining("；"));
    }

    private static Stream<Item> items(Calendar.Entry entry, String role, @Nullable Window window, WorkingDays week) {
        Repeating repeating = entry.repeating();
        if (repeating == null) {
            boolean wanted = window == null || window.holds(entry.date());
            return wanted ? Stream.of(item(entry, role, entry.date(), week)) : Stream.empty();
        }
        if (repeating.isDaily()) {
            // A line for each day would bury everything else.
            return Stream.of(new Item(entry.duty(), role, entry.words(), entry.step(), null, null));
        }
        return repeating.days(from(repeating, window), to(entry, window)).stream()
                .map(day -> item(entry, role, day, week));
    }

    private static Item item(Calendar.Entry entry, String role, LocalDate day, WorkingDays week) {
        LocalDate workday = week.before(day).orElse(null);
        return new Item(entry.duty(), role, entry.words(), entry.step(), day, workday);
    }

    private static LocalDate from(Repeating repeating, @Nullable Window window) {
        return window == null || window.from() == null ? repeating.first() : window.from();
    }

    private static LocalDate to(Calendar.Entry entry, @Nullable Window window) {
        if (window != null && window.to() != null) {
            return window.to();
        }
        Document document = entry.duty().document();
        Field<Period> period = document.frontMatter().planning().period();
        return period == null
                ? entry.date().plusYears(1).minusDays(1)
                : period.value().to();
    }
}
