package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.LeaderGroup;
import hongtou.model.Organ;
import hongtou.model.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * HT304: the owner of a task whom neither the register of bodies (单位名录) nor the leader group, the issuers or the recipients
 * know. Said only where these know most of the owners: else they are not meant to name them all.
 */
final class OwnerUnknown implements OrganisationRule {
    /** So many must be known, and twice as many as are not. */
    private static final int FEWEST_KNOWN = 3;

    @Override
    public String code() {
        return "HT304";
    }

    @Override
    public List<Diagnostic> check(Document document, Register register) {
        String named = named(document);
        List<Organ> unknown = new ArrayList<>();
        int known = 0;
        for (Map.Entry<String, List<Organ>> owner : Owners.byName(document).entrySet()) {
            if (isKnown(owner.getKey(), document, register, named)) {
                known++;
            } else {
                unknown.add(owner.getValue().get(0));
            }
        }
        boolean complete = known >= FEWEST_KNOWN && known >= 2 * unknown.size();
        return complete
                ? unknown.stream().map(organ -> finding(document, organ)).toList()
                : List.of();
    }

    private static boolean isKnown(String name, Document document, Register register, String named) {
        boolean registered = register.organisations().stream()
                .filter(o -> o.isMeantIn(document.id()))
                .anyMatch(o -> o.names().anyMatch(name::equals) || o.members().contains(name));
        return registered || named.contains(name) || named.contains(BodyKey.withoutLevel(name));
    }

    /** The issuers, the recipients and the posts of the leader group, one a line. */
    private static String named(Document document) {
        FrontMatter.Head head = document.frontMatter().head();
        List<String> lines =
                new ArrayList<>(head.issuers().stream().map(Field::value).toList());
        if (head.recipients() != null) {
            lines.addAll(head.recipients().bodies());
        }
        LeaderGroup group = document.plan().leaderGroup();
        if (group != null) {
            GroupPeople.listed(group).forEach(person -> lines.add(person.post()));
            group.members().forEach(member -> {
                if (member instanceof LeaderGroup.Member.Collective collective) {
                    lines.add(collective.text());
                }
            });
            if (group.office() != null) {
                lines.add(group.office().seat());
            }
        }
        return String.join("\n", lines);
    }

    private Diagnostic finding(Document document, Organ organ) {
        return Diagnostic.info(
                        code(),
                        document.at(organ.span()),
                        new Message(
                                "责任单位“" + organ.name() + "”不在单位名录、领导小组和主送机关之中",
                                "\"" + organ.name()
                                        + "\" is neither in the register nor in the leader group nor among the"
                                        + " recipients"))
                .hint(
                        "核对名称，或者写进单位名录（content/organisations.yml）",
                        "check the name, or add it to content/organisations.yml");
    }
}
