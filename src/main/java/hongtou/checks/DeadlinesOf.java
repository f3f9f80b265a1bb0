package hongtou.checks;

import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Due;
import java.util.List;
import java.util.stream.Stream;

/** The deadlines of a document that end on a known day. */
final class DeadlinesOf {
    private DeadlinesOf() {}

    /** Those of its tasks. */
    static List<Deadline> tasks(Document document) {
        return document.plan().tasks().stream()
                .flatMap(task -> task.deadlines().stream())
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

    /** A bare year tells of the past as often as it sets a deadline (2023年，…): too weak to be measured. */
    private static boolean dated(Deadline deadline) {
        boolean bareYear = deadline.due() instanceof Due.ByEndOf byEnd && byEnd.yearOnly();
        return deadline.due().date() != null && !bareYear;
    }
}
