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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
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
        Set<Due> said = new HashSet<>();
        Map<String, Integer> rhythms = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            said.add(found.get(i).due());
            if (found.get(i).due() instanceof Due.Recurring every) {
                rhythms.putIfAbsent(rhythm(every.recurrence()), i);
            }
        }
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        tails.forEach(t -> ends.put(t.start(), t.end()));
        DeadlinePhrases.inText(text.text(), dates).stream()
                .filter(p -> !insideTail(p, ends))
                .forEach(p -> told(of(p, text, Origin.TEXT), found, said, rhythms));
        return found;
    }

    /** What a field or tail has said already is not said twice; of two frequencies the one with a day stays. */
    private static void told(Deadline told, List<Deadline> found, Set<Due> said, Map<String, Integer> rhythms) {
        if (said.contains(told.due())) {
            return;
        }
        Integer slot = told.due() instanceof Due.Recurring every ? rhythms.get(rhythm(every.recurrence())) : null;
        boolean same = slot != null
                && found.get(slot).due() instanceof Due.Recurring general
                && told.due() instanceof Due.Recurring exact
                && (isBare(general.recurrence()) || isBare(exact.recurrence()));
        if (slot == null || !same) {
            found.add(told);
        } else if (told.due() instanceof Due.Recurring exact
                && exact.recurrence().day() != null) {
            found.set(slot, told);
        }
    }

    private static String rhythm(Recurrence rule) {
        return rule.unit() + " " + rule.interval();
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
