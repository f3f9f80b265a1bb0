package hongtou.model;

import hongtou.source.Span;
import java.util.List;

/**
 * Who does a task (责任分工).
 *
 * @param lead 牵头单位
 * @param responsible 责任单位
 * @param support 配合单位
 * @param persons 责任人
 * @param phrase the words that say so, as printed
 * @param origin where they were found; {@link Origin#NONE} where nobody is named
 */
public record Responsibility(
        List<Organ> lead,
        List<Organ> responsible,
        List<Organ> support,
        List<Person> persons,
        String phrase,
        Origin origin,
        Span span) {
    public Responsibility {
        lead = List.copyOf(lead);
        responsible = List.copyOf(responsible);
        support = List.copyOf(support);
        persons = List.copyOf(persons);
    }

    /** Nobody is named. */
    public static Responsibility nobody(Span span) {
        return new Responsibility(List.of(), List.of(), List.of(), List.of(), "", Origin.NONE, span);
    }

    public boolean isEmpty() {
        return lead.isEmpty() && responsible.isEmpty() && support.isEmpty() && persons.isEmpty();
    }
}
