package hongtou.reading.phrase;

import java.util.List;

/**
 * Who does something, found in a text.
 *
 * @param start offset of the first character of the words that say so
 * @param end offset behind their last character
 */
public record OwnerPhrase(
        int start, int end, List<Name> lead, List<Name> responsible, List<Name> support, List<Holder> persons) {
    public OwnerPhrase {
        lead = List.copyOf(lead);
        responsible = List.copyOf(responsible);
        support = List.copyOf(support);
        persons = List.copyOf(persons);
    }

    /** The name of a body and its place in the text. */
    public record Name(String name, int start, int end) {}

    /** A person: a name, a post, or both; either may be an empty text. */
    public record Holder(String name, String post, int start, int end) {}

    public boolean isEmpty() {
        return lead.isEmpty() && responsible.isEmpty() && support.isEmpty() && persons.isEmpty();
    }
}
