package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.LeaderGroup;
import hongtou.model.Person;
import java.util.List;

/** HT504: the director of the group's office is not named in the group. */
final class OfficeDirectorOutside implements DocumentRule {

    @Override
    public String code() {
        return "HT504";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        LeaderGroup group = document.plan().leaderGroup();
        LeaderGroup.Office office = group == null ? null : group.office();
        Person director = office == null ? null : office.director();
        if (group == null || director == null || GroupPeople.name(director).isEmpty()) {
            return List.of();
        }
        List<String> names = GroupPeople.listed(group).stream()
                .map(GroupPeople::name)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty() || names.contains(GroupPeople.name(director))) {
            return List.of();
        }
        return List.of(Diagnostic.info(
                        code(),
                        document.at(director.span()),
                        new Message(
                                "办公室主任“" + director.name() + "”不在领导小组名单里",
                                "the director \"" + director.name() + "\" is not named in the leader group"))
                .hint("核对姓名，或者列入成员", "check the name, or add it to the members"));
    }
}
