package hongtou.reading;

import hongtou.model.Deadline;
import hongtou.model.Due;
import hongtou.model.Origin;
import hongtou.model.Recurrence;
import hongtou.model.RunningText;
import hongtou.model.TaskField;
import hongtou.reading.phrase.DeadlinePhrase;
import hongtou.reading.phrase.DeadlinePhrases;
import hongtou.reading.phrase.PlanDates;
import hongtou.reading.phrase.TailPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Collects the deadlines of a task: from its field list, its tails and its sentences. */
final class DeadlineReader {
    private final PlanDates dates;

    DeadlineReader(PlanDates dates) {
        this.dates = dates;
    }

    List<Deadline> deadlines(List<TaskField> fields, RunningText text, List<TailPhrase> tails) {
        List<Deadline> found = new ArrayList<>();
        for (TaskField field : fields) {
            if (field.kind() == TaskField.Kind.DEADLINE || field.kind() == TaskField.Kind.FREQUENCY) {
                RunningText value = RunningText.of(field.value());
                DeadlinePhrases.inSlot(value.text(), dates).forEach(p -> found.add(of(p, value, Origin.FIELD)));
            }
        }
        tails.forEach(t -> t.deadlines().forEach(p -> found.add(of(p, text, Origin.TAIL))));
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        tails.forEach(t -> ends.put(t.start(), t.end()));
        DeadlinePhrases.inText(text.text(), dates).stream()
                .filter(p -> !insideTail(p, ends))
                .forEach(p -> told(of(p, text, Origin.TEXT), found));
        return found;
    }

    /** What a field or tail has said already is not said twice; of two frequencies the one with a day stays. */
    private static void told(Deadline told, List<Deadline> found) {
        for (int i = 0; i < found.size(); i++) {
            Deadline slot = found.get(i);
            boolean said = slot.origin() != Origin.TEXT;
            if (said && slot.due().equals(told.due())) {
                return;
            }
            if (said
                    && slot.due() instanceof Due.Recurring general
                    && told.due() instanceof Due.Recurring exact
                    && isSame(general.recurrence(), exact.recurrence())) {
                if (exact.recurrence().day() != null) {
                    found.set(i, told);
                }
                return;
            }
        }
        found.add(told);
    }

    /** True for the same rhythm, of which one may say more: 每月, and 每月25日前. */
    private static boolean isSame(Recurrence a, Recurrence b) {
        return a.unit() == b.unit() && a.interval() == b.interval() && (isBare(a) || isBare(b));
    }

    private static boolean isBare(Recurrence rule) {
        return rule.month() == null && rule.day() == null && rule.times() == null;
    }

    /** Whether a tail has said it already; {@code ends} holds the end of each tail by its start. */
    private static boolean insideTail(DeadlinePhrase phrase, NavigableMap<Integer, Integer> ends) {
        Map.Entry<Integer, Integer> tail = ends.floorEntry(phrase.start());
        return tail != null && phrase.end() <= tail.getValue();
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
