package hongtou.checks;

import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Due;
import hongtou.model.Field;
import hongtou.model.Task;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** The deadlines of a document that end on a known day. */
final class DeadlinesOf {
    private DeadlinesOf() {}

    /** Those of its tasks. */
    static List<Deadline> tasks(Document document) {
        return document.plan().tasks().stream()
                .map(Task::deadlines)
                .flatMap(List::stream)
                .filter(DeadlinesOf::dated)
                .toList();
    }

    /** Those of its tasks and of its other duties, each place once. */
    static List<Deadline> all(Document document) {
        Stream<Deadline> others = document.plan().obligations().stream().flatMap(duty -> duty.deadlines().stream());
        return Stream.concat(tasks(document).stream(), others.filter(DeadlinesOf::dated))
                .distinct()
                .toList();
    }

    /**
     * Those that lie so many days after the date of issue (成文日期), before it for a negative number; none where there is no such
     * date.
     */
    static List<Deadline> sinceIssue(Document document, LongPredicate days) {
        Field<LocalDate> issued = document.frontMatter().tail().issuedDate();
        return issued == null
                ? List.of()
                : all(document).stream()
                        .filter(d -> days.test(daysSince(issued, d)))
                        .toList();
    }

    static long daysSince(Field<LocalDate> issued, Deadline deadline) {
        return ChronoUnit.DAYS.between(
                issued.value(), Objects.requireNonNull(deadline.due().date()));
    }

    /**
     * A bare year tells of the past as often as it sets a deadline (2023年，…): too weak to be measured. What is wrong with 2月30日
     * is told once (HT404).
     */
    private static boolean dated(Deadline deadline) {
        boolean bareYear = deadline.due() instanceof Due.ByEndOf byEnd && byEnd.yearOnly();
        return deadline.due().date() != null && !bareYear && !DateImpossible.isIn(deadline.words());
    }
}
