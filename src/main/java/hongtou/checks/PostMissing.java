package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.LeaderGroup;
import hongtou.model.Person;
import java.util.List;

/** HT505: a person in a leader group's list without a post, where others have one. */
final class PostMissing implements DocumentRule {

    @Override
    public String code() {
        return "HT505";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        LeaderGroup group = document.plan().leaderGroup();
        if (group == null) {
            return List.of();
        }
        List<Person> people = GroupPeople.listed(group);
        if (people.stream().allMatch(p -> p.post().isBlank())) {
            return List.of();
        }
        return people.stream()
                .filter(p -> !p.name().isBlank() && p.post().isBlank())
                .filter(p -> BodyKey.of(p.name()).kind().isEmpty())
                .map(p -> Diagnostic.info(
                                code(),
                                document.at(p.span()),
                                new Message("“" + p.name() + "”没有写职务", "\"" + p.name() + "\" has no post"))
                        .hint("在姓名后面写职务", "write the post behind the name"))
                .toList();
    }
}
