package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.LeaderGroup;
import hongtou.model.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HT502: a person who stands twice in the list of a leader group. */
final class PersonTwice implements DocumentRule {

    @Override
    public String code() {
        return "HT502";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        LeaderGroup group = document.plan().leaderGroup();
        if (group == null) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        Map<String, Person> seen = new HashMap<>();
        for (Person person : GroupPeople.listed(group)) {
            String name = GroupPeople.name(person);
            Person before = name.isEmpty() ? null : seen.putIfAbsent(name, person);
            if (before != null && !before.span().equals(person.span())) {
                found.add(Diagnostic.warning(
                                code(),
                                document.at(person.span()),
                                new Message(
                                        "“" + person.name() + "”在领导小组名单里出现两次",
                                        "\"" + person.name() + "\" stands twice in the leader group"))
                        .hint("同一人只留一处；同名的两个人，写明各自的职务并豁免", "keep one; exempt this where two people share a name")
                        .related(List.of(document.at(before.span()))));
            }
        }
        return found;
    }
}
