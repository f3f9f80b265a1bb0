package hongtou.view;

import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Due;
import hongtou.model.Obligation;
import hongtou.model.Plan;
import hongtou.model.Section;
import hongtou.model.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks and obligations of which documents are wanted; every part narrows the choice.
 *
 * @param owner whose tasks and obligations, or null for everybody's
 * @param plan the id of a document, or a part of a title or document number; empty for all
 * @param section a part of a heading above the task, or the beginning of its citation such as 三（四）; empty for all
 * @param window in which something is due, or null for any time
 * @param kinds the names of kinds of deadlines as in JSON, {@link #NONE} for no deadline; empty for all
 * @param states how things must stand, or null where it does not matter
 */
public record Selection(
        @Nullable Owner owner,
        String plan,
        String section,
        @Nullable Window window,
        Set<String> kinds,
        @Nullable States states) {
    /** Everything. */
    public static final Selection ALL = new Selection(null, "", "", null, Set.of());

    /** The kind of a task without a deadline. */
    public static final String NONE = "none";

    /** The kinds of deadlines, as JSON names them, and {@link #NONE}. */
    public static final List<String> KINDS =
            List.of("fixed", "by-end-of", "range", "recurring", "relative", "ongoing", NONE);

    public Selection {
        kinds = Set.copyOf(kinds);
    }

    /** A choice that does not ask how things stand. */
    public Selection(@Nullable Owner owner, String plan, String section, @Nullable Window window, Set<String> kinds) {
        this(owner, plan, section, window, kinds, null);
    }

    /**
     * How things must stand.
     *
     * @param ledger tells how they do
     */
    public record States(Set<Standing> wanted, Ledger ledger) {
        public States {
            wanted = Set.copyOf(wanted);
        }

        private boolean want(Duty duty) {
            return wanted.contains(ledger.standing(duty));
        }
    }

    /**
     * A stretch of days.
     *
     * @param from the first day, or null for no beginning
     * @param to the last day, or null for no end
     */
    public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {

        /** True for a day from the first to the last. */
        public boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        /** True where any day of a frequency is in it. */
        boolean holds(Repeating repeating) {
            LocalDate begin = from == null || from.isBefore(repeating.first()) ? repeating.first() : from;
            LocalDate end = to == null ? repeating.last() : to;
            return end == null || !repeating.days(begin, end).isEmpty();
        }
    }

    /** The documents with only the tasks and obligations that are wanted, without those documents that have none. */
    public List<Document> of(List<Document> documents) {
        if (equals(ALL)) {
            return documents;
        }
        return documents.stream()
                .filter(this::wantsDocument)
                .map(this::narrowed)
                .filter(d ->
                        !d.plan().tasks().isEmpty() || !d.plan().obligations().isEmpty())
                .toList();
    }

    private boolean wantsDocument(Document document) {
        var number = document.frontMatter().head().docNumber();
        return plan.isEmpty()
                || document.id().equals(plan)
                || document.title().contains(plan)
                || document.plan().title().contains(plan)
                || (number != null && number.value().contains(plan));
    }

    private Document narrowed(Document document) {
        Set<String> paths = TaskMatrix.of(List.of(document)).rows().stream()
                .filter(this::wantsTask)
                .map(r -> r.task().path())
                .collect(Collectors.toSet());
        Plan whole = document.plan();
        List<Task> tasks =
                whole.tasks().stream().filter(t -> paths.contains(t.path())).toList();
        List<Duty> duties = Duty.obligations(document);
        List<Obligation> obligations = IntStream.range(0, duties.size())
                .filter(i -> wantsObligation(document, whole.obligations().get(i), duties.get(i)))
                .mapToObj(whole.obligations()::get)
                .toList();
        return document.with(
                new Plan(whole.title(), whole.titleSpan(), whole.body(), tasks, obligations, whole.leaderGroup()));
    }

    private boolean wantsTask(TaskMatrix.Row row) {
        boolean inSection = row.clause().startsWith(section)
                || row.task().sections().stream().anyMatch(s -> s.contains(section));
        return (owner == null || owner.answersFor(row))
                && inSection
                && (states == null || states.want(Duty.of(row)))
                && wantsDeadlines(row.document(), row.task().deadlines());
    }

    private boolean wantsObligation(Document document, Obligation obligation, Duty duty) {
        String path = obligation.path();
        boolean inSection = Clauses.cited(document, path).startsWith(section)
                || document.plan()
                        .body()
                        .allSections()
                        .filter(s -> path.equals(s.path()) || path.startsWith(s.path() + "."))
                        .map(Section::heading)
                        .anyMatch(h -> h.contains(section));
        return (owner == null || owner.answersFor(duty))
                && inSection
                && (states == null || states.want(duty))
                && wantsDeadlines(document, obligation.deadlines());
    }

    private boolean wantsDeadlines(Document document, List<Deadline> deadlines) {
        boolean kind = kinds.isEmpty()
                || deadlines.stream().anyMatch(d -> kinds.contains(d.due().kind()))
                || (deadlines.isEmpty() && kinds.contains(NONE));
        return kind && (window == null || deadlines.stream().anyMatch(d -> inWindow(document, d, window)));
    }

    private static boolean inWindow(Document document, Deadline deadline, Window window) {
        if (deadline.due() instanceof Due.Recurring recurring) {
            return Repeating.of(recurring.recurrence(), document)
                    .filter(window::holds)
                    .isPresent();
        }
        if (deadline.due() instanceof Due.Range range) {
            return (window.from() == null || !range.date().isBefore(window.from()))
                    && (window.to() == null || !range.from().isAfter(window.to()));
        }
        LocalDate date = deadline.due().date();
        return date != null && window.holds(date);
    }
}
