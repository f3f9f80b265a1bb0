package hongtou.reading;

import hongtou.model.Deadline;
import hongtou.model.Origin;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.model.TaskField;
import hongtou.reading.phrase.DeadlinePhrase;
import hongtou.reading.phrase.DeadlinePhrases;
import hongtou.reading.phrase.PlanDates;
import hongtou.reading.phrase.TailPhrase;
import java.util.ArrayList;
import java.util.List;

/** Collects the deadlines of a task: from its field list, its tails and its sentences. */
final class DeadlineReader {
    private final PlanDates dates;

    DeadlineReader(PlanDates dates) {
        this.dates = dates;
    }

    List<Deadline> deadlines(Section section, RunningText text, List<TailPhrase> tails) {
        List<Deadline> found = new ArrayList<>();
        for (TaskField field : section.fields()) {
            if (field.kind() == TaskField.Kind.DEADLINE || field.kind() == TaskField.Kind.FREQUENCY) {
                RunningText value = RunningText.of(field.value());
                DeadlinePhrases.inSlot(value.text(), dates).forEach(p -> found.add(of(p, value, Origin.FIELD)));
            }
        }
        tails.forEach(t -> t.deadlines().forEach(p -> found.add(of(p, text, Origin.TAIL))));
        DeadlinePhrases.inText(text.text(), dates).stream()
                .filter(p -> tails.stream().noneMatch(t -> t.start() <= p.start() && p.end() <= t.end()))
                .forEach(p -> found.add(of(p, text, Origin.TEXT)));
        return found;
    }

    /** A phrase as a deadline with its place. */
    static Deadline of(DeadlinePhrase phrase, RunningText text, Origin origin) {
        return new Deadline(
                text.text().substring(phrase.start(), phrase.end()),
                phrase.due(),
                phrase.binds(),
                phrase.yearInherited(),
                origin,
                text.span(phrase.start(), phrase.end()));
    }
}
