package hongtou.render.matrix;

import hongtou.json.Json;
import hongtou.model.LeaderGroup;
import hongtou.model.LeaderGroup.Member;
import hongtou.model.LeaderGroup.Office;
import hongtou.model.Person;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a leader group as JSON: persons as objects, collectives as plain texts. */
final class LeaderGroupJson {
    private LeaderGroupJson() {}

    static Map<String, @Nullable Object> of(LeaderGroup group) {
        return Json.object(
                "heads", group.heads().stream().map(PlansJson::person).toList(),
                "deputies", group.deputies().stream().map(PlansJson::person).toList(),
                "members", group.members().stream().map(LeaderGroupJson::member).toList(),
                "office", group.office() == null ? null : office(group.office()));
    }

    private static Object member(Member member) {
        return member instanceof Member.Named named
                ? PlansJson.person(named.person())
                : ((Member.Collective) member).text();
    }

    private static Map<String, @Nullable Object> office(Office office) {
        return Json.object(
                "seat",
                office.seat(),
                "director",
                office.director() == null ? null : nameOf(office.director()),
                "members",
                office.members().stream().map(LeaderGroupJson::nameOf).toList(),
                "duties",
                office.duties().isEmpty() ? null : office.duties());
    }

    /** The office is written by names; where only a post is printed, by that. */
    private static String nameOf(Person person) {
        return person.name().isEmpty() ? person.post() : person.name();
    }
}
