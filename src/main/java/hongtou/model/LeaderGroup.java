package hongtou.model;

import hongtou.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those who lead the work (领导小组), read from a list or from sentences.
 *
 * @param heads 组长
 * @param deputies 副组长
 * @param members 成员, persons and collectives in the order printed
 * @param office 办公室, or null where there is none
 */
public record LeaderGroup(
        List<Person> heads,
        List<Person> deputies,
        List<Member> members,
        @Nullable Office office,
        Span span) {
    public LeaderGroup {
        heads = List.copyOf(heads);
        deputies = List.copyOf(deputies);
        members = List.copyOf(members);
    }

    /** One who belongs to the group. */
    public sealed interface Member {

        /** A person with a name. */
        record Named(Person person) implements Member {}

        /** Many under one word: 各企业负责人. */
        record Collective(String text, Span span) implements Member {}
    }

    /**
     * The group's office (办公室).
     *
     * @param seat the body where it sits, or an empty text
     * @param director its director, or null
     * @param duties what it has to do (职责) as printed, or an empty text
     */
    public record Office(String seat, @Nullable Person director, List<Person> members, String duties, Span span) {
        public Office {
            members = List.copyOf(members);
        }

        /** The same office with these duties. */
        public Office with(String words) {
            return new Office(seat, director, members, words, span);
        }
    }
}
