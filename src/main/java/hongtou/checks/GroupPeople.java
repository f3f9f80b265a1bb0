package hongtou.checks;

import hongtou.model.LeaderGroup;
import hongtou.model.Person;
import java.util.ArrayList;
import java.util.List;

/** The people of a leader group. */
final class GroupPeople {
    private GroupPeople() {}

    /** Heads, deputies and members, without those of the office. */
    static List<Person> listed(LeaderGroup group) {
        List<Person> people = new ArrayList<>(group.heads());
        people.addAll(group.deputies());
        people.addAll(members(group));
        return people;
    }

    static List<Person> members(LeaderGroup group) {
        return group.members().stream()
                .filter(LeaderGroup.Member.Named.class::isInstance)
                .map(m -> ((LeaderGroup.Member.Named) m).person())
                .toList();
    }

    /** The name without the blanks that set it: 柳　娜. */
    static String name(Person person) {
        return person.name().replaceAll("[\\s\\u3000]", "");
    }
}
