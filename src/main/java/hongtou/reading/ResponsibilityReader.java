package hongtou.reading;

import hongtou.model.Organ;
import hongtou.model.Origin;
import hongtou.model.Person;
import hongtou.model.Responsibility;
import hongtou.model.RunningText;
import hongtou.model.TaskField;
import hongtou.reading.phrase.OwnerPhrase;
import hongtou.reading.phrase.OwnerPhrases;
import hongtou.reading.phrase.TailPhrase;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides who does a task: its field list says so, else its tails, else its sentences, else nobody. */
final class ResponsibilityReader {
    private final List<Organ> lead = new ArrayList<>();
    private final List<Organ> responsible = new ArrayList<>();
    private final List<Organ> support = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private @Nullable Span span;

    private ResponsibilityReader() {}

    /**
     * @param list the field list of the task, or what the columns of a table say
     * @param place where a task that names nobody stands
     */
    static Responsibility read(List<TaskField> list, RunningText text, List<TailPhrase> tails, Span place) {
        ResponsibilityReader fields = new ResponsibilityReader();
        list.forEach(fields::field);
        if (fields.found()) {
            return fields.result(Origin.FIELD);
        }
        Responsibility tail = inTails(text, tails);
        if (namesBody(tail)) {
            return tail;
        }
        ResponsibilityReader sentences = new ResponsibilityReader();
        for (RunningText paragraph : text.paragraphs()) {
            OwnerPhrases.inText(paragraph.text()).forEach(p -> sentences.add(p, paragraph));
        }
        if (!sentences.found()) {
            return tail.isEmpty() ? Responsibility.nobody(place) : tail;
        }
        sentences.tails(text, tails);
        return sentences.result(Origin.TEXT);
    }

    /** （责任领导：张三） says who answers for what the bodies in the sentences do. */
    private static boolean namesBody(Responsibility who) {
        return !who.lead().isEmpty()
                || !who.responsible().isEmpty()
                || !who.support().isEmpty();
    }

    /** What the tails of a text say; nobody where they name none. */
    static Responsibility inTails(RunningText text, List<TailPhrase> tails) {
        ResponsibilityReader tail = new ResponsibilityReader();
        tail.tails(text, tails);
        return tail.found() ? tail.result(Origin.TAIL) : Responsibility.nobody(Span.FILE);
    }

    /** What one phrase of a running text says. */
    static Responsibility of(OwnerPhrase phrase, RunningText text) {
        ResponsibilityReader reader = new ResponsibilityReader();
        reader.add(phrase, text);
        return reader.result(Origin.TEXT);
    }

    private void tails(RunningText text, List<TailPhrase> tails) {
        for (TailPhrase phrase : tails) {
            if (phrase.owners() != null) {
                add(phrase.owners(), text);
            }
        }
    }

    private void field(TaskField field) {
        boolean owner = field.kind() == TaskField.Kind.LEAD
                || field.kind() == TaskField.Kind.RESPONSIBLE
                || field.kind() == TaskField.Kind.SUPPORT
                || field.kind() == TaskField.Kind.PERSON;
        if (owner) {
            RunningText value = RunningText.of(field.value());
            add(OwnerPhrases.inSlot(field.kind(), value.text()), value);
        }
    }

    private void add(OwnerPhrase phrase, RunningText text) {
        if (phrase.isEmpty()) {
            return;
        }
        organs(phrase.lead(), text, lead);
        organs(phrase.responsible(), text, responsible);
        organs(phrase.support(), text, support);
        for (OwnerPhrase.Holder h : phrase.persons()) {
            Person person = new Person(h.name(), h.post(), text.span(h.start(), h.end()));
            if (persons.stream()
                    .noneMatch(p -> p.name().equals(h.name()) && p.post().equals(h.post()))) {
                persons.add(person);
            }
        }
        Span place = text.span(phrase.start(), phrase.end());
        span = span == null ? place : span.to(place);
        phrases.add(text.text().substring(phrase.start(), phrase.end()));
    }

    private static void organs(List<OwnerPhrase.Name> names, RunningText text, List<Organ> organs) {
        for (OwnerPhrase.Name name : names) {
            if (organs.stream().noneMatch(o -> o.name().equals(name.name()))) {
                organs.add(new Organ(name.name(), text.span(name.start(), name.end())));
            }
        }
    }

    private boolean found() {
        return span != null;
    }

    private Responsibility result(Origin origin) {
        return new Responsibility(
                lead,
                responsible,
                support,
                persons,
                String.join("；", phrases.stream().distinct().toList()),
                origin,
                span == null ? Span.FILE : span);
    }
}
