package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.LeaderGroup;
import hongtou.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** HT506: a person of a leader group whose post is another in the group's office than in its list. */
final class PostsDiffer implements DocumentRule {
    /** Posts in the office itself, not those that a person holds elsewhere. */
    private static final Set<String> OF_THE_OFFICE = Set.of("主任", "副主任", "办公室主任", "办公室副主任", "成员");

    @Override
    public String code() {
        return "HT506";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        LeaderGroup group = document.plan().leaderGroup();
        if (group == null || group.office() == null) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        for (Person inOffice : office(group.office())) {
            GroupPeople.listed(group).stream()
                    .filter(person -> GroupPeople.name(person).equals(GroupPeople.name(inOffice)))
                    .filter(person -> differ(person.post(), inOffice.post()))
                    .findFirst()
                    .ifPresent(person -> found.add(finding(document, person, inOffice)));
        }
        return found;
    }

    private static List<Person> office(LeaderGroup.Office office) {
        List<Person> people = new ArrayList<>(office.members());
        if (office.director() != null) {
            people.add(0, office.director());
        }
        return people.stream().filter(p -> !GroupPeople.name(p).isEmpty()).toList();
    }

    /** One of them may be the short form of the other; a person may hold several posts. */
    private static boolean differ(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        boolean told = !a.isEmpty() && !b.isEmpty() && !OF_THE_OFFICE.contains(b);
        return told && !a.contains(b) && !b.contains(a);
    }

    private static String plain(String post) {
        return post.replaceAll("[\\s\\u3000]|兼任?", "");
    }

    private Diagnostic finding(Document document, Person listed, Person inOffice) {
        return Diagnostic.info(
                        code(),
                        document.at(inOffice.span()),
                        new Message(
                                "“" + listed.name() + "”在这里是“" + inOffice.post() + "”，在名单里是“" + listed.post() + "”",
                                "\"" + listed.name() + "\" is \"" + inOffice.post() + "\" here and \"" + listed.post()
                                        + "\" in the list"))
                .hint("核对职务，两处写成一致", "check the post and write it alike")
                .related(List.of(document.at(listed.span())));
    }
}
