package hongtou.checks;

import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Due;
import hongtou.model.Organ;
import hongtou.model.Responsibility;
import hongtou.model.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is due on a day: the words that a deadline binds, or the whole task where it stands in a field or tail.
 *
 * @param words what is to be done
 */
record DatedDuty(Task task, String words, Deadline deadline) {

    static List<DatedDuty> of(Document document) {
        List<DatedDuty> duties = new ArrayList<>();
        for (Task task : document.plan().tasks()) {
            for (Deadline deadline : task.deadlines()) {
                boolean point = deadline.due() instanceof Due.Fixed
                        || (deadline.due() instanceof Due.ByEndOf end && !end.yearOnly());
                if (point && deadline.due().date() != null) {
                    String words = deadline.binds().isBlank() ? task.text().text() : deadline.binds();
                    duties.add(new DatedDuty(task, words, deadline));
                }
            }
        }
        return duties;
    }

    LocalDate day() {
        return Objects.requireNonNull(deadline.due().date());
    }

    /** The bodies that have to see to it. */
    Set<String> owners() {
        Responsibility who = task.responsibility();
        return Stream.concat(who.lead().stream(), who.responsible().stream())
                .map(Organ::name)
                .collect(Collectors.toSet());
    }
}
