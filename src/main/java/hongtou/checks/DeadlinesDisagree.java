package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Due;
import hongtou.model.Origin;
import hongtou.model.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * HT405: the deadlines of one task disagree. Field list and tail should say the same; the sentences may name earlier steps,
 * but none that comes after the deadline.
 */
final class DeadlinesDisagree implements DocumentRule {

    private static final int FEWEST_WORDS = 4;

    @Override
    public String code() {
        return "HT405";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        for (Task task : document.plan().tasks()) {
            Optional<Deadline> field = last(task, Origin.FIELD);
            Optional<Deadline> tail = last(task, Origin.TAIL);
            Optional<Deadline> text = last(task, Origin.TEXT);
            if (field.isPresent() && tail.isPresent() && !day(field.get()).equals(day(tail.get()))) {
                found.add(finding(document, field.get(), tail.get()));
            }
            Optional<Deadline> slot = tail.isPresent() ? tail : field;
            if (slot.isPresent() && text.isPresent() && day(text.get()).isAfter(day(slot.get()))) {
                found.add(finding(document, text.get(), slot.get()));
            }
            twice(document, task, found);
        }
        return found;
    }

    /** Two fields, or two days for the same words. */
    private void twice(Document document, Task task, List<Diagnostic> found) {
        Map<String, Deadline> first = new HashMap<>();
        for (Deadline deadline : task.deadlines()) {
            boolean words = deadline.origin() == Origin.TEXT && deadline.binds().length() >= FEWEST_WORDS;
            if (isPoint(deadline) && (words || deadline.origin() == Origin.FIELD)) {
                String key = words ? "text " + deadline.binds() : "field";
                Deadline before = first.putIfAbsent(key, deadline);
                if (before != null && !day(before).equals(day(deadline))) {
                    found.add(finding(document, deadline, before));
                }
            }
        }
    }

    private static boolean isPoint(Deadline deadline) {
        return deadline.due().date() != null
                && !(deadline.due() instanceof Due.ByEndOf byEnd && byEnd.yearOnly())
                && !(deadline.due() instanceof Due.Range);
    }

    private static Optional<Deadline> last(Task task, Origin origin) {
        return task.deadlines().stream()
                .filter(d -> d.origin() == origin && d.due().date() != null)
                .filter(d -> !(d.due() instanceof Due.ByEndOf byEnd && byEnd.yearOnly()))
                .max(Comparator.comparing(DeadlinesDisagree::day));
    }

    private static LocalDate day(Deadline deadline) {
        return Objects.requireNonNull(deadline.due().date());
    }

    private Diagnostic finding(Document document, Deadline here, Deadline there) {
        return Diagnostic.warning(
                        code(),
                        document.at(here.span()),
                        new Message(
                                "同一项任务的时限“" + here.words() + "”与“" + there.words() + "”不一致",
                                "the deadlines \"" + here.words() + "\" and \"" + there.words()
                                        + "\" of one task disagree"))
                .hint("改成一致，或者写明各是哪一步的时限", "make them agree, or say which step each belongs to")
                .related(List.of(document.at(there.span())));
    }
}
