package hongtou.model;

import hongtou.source.Span;
import java.util.ArrayList;
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

    /** Every body and person named, each once: those who lead first. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        lead.forEach(o -> names.add(o.name()));
        responsible.forEach(o -> names.add(o.name()));
        support.forEach(o -> names.add(o.name()));
        persons.forEach(p -> names.add(p.name().isEmpty() ? p.post() : p.name()));
        return names.stream().distinct().toList();
    }

    /** What a body or person that is named has to do: 牵头, 责任, 配合, 责任人; empty for any other. */
    public String role(String name) {
        if (lead.stream().anyMatch(o -> o.name().equals(name))) {
            return "牵头";
        }
        if (responsible.stream().anyMatch(o -> o.name().equals(name))) {
            return "责任";
        }
        if (support.stream().anyMatch(o -> o.name().equals(name))) {
            return "配合";
        }
        return names().contains(name) ? "责任人" : "";
    }

    public boolean isEmpty() {
        return lead.isEmpty() && responsible.isEmpty() && support.isEmpty() && persons.isEmpty();
    }
}
