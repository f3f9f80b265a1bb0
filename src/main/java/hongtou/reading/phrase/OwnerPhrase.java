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

    /** The same where the first body named leads, as a note such as 列第一位者为牵头单位，下同 says of all tails behind it. */
    public OwnerPhrase firstLeading() {
        if (!lead.isEmpty() || responsible.isEmpty()) {
            return this;
        }
        List<Name> others = responsible.subList(1, responsible.size());
        return new OwnerPhrase(start, end, responsible.subList(0, 1), others, support, persons);
    }

    public boolean isEmpty() {
        return lead.isEmpty() && responsible.isEmpty() && support.isEmpty() && persons.isEmpty();
    }
}
