package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Organ;
import hongtou.model.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * HT302: what looks like one body under two names in one document, 镇应急管理办公室 and 应急办; where the register says that they are one, the
 * document does not (以下简称).
 */
final class BodyNamedDifferently implements OrganisationRule {

    @Override
    public String code() {
        return "HT302";
    }

    @Override
    public List<Diagnostic> check(Document document, Register register) {
        List<Diagnostic> found = new ArrayList<>();
        List<Map.Entry<String, List<Organ>>> names =
                new ArrayList<>(Owners.everyName(document).entrySet());
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                String one = names.get(i).getKey();
                String other = names.get(j).getKey();
                boolean joined = register.fullName(one, document.id()).equals(register.fullName(other, document.id()));
                boolean bodies = !Owners.isCollective(one) && !Owners.isCollective(other);
                boolean alike = bodies ? Owners.mayBeOne(one, other) : NameSlips.mayBeOne(one, other);
                if (joined ? bodies && !isAnnounced(document, one, other) : alike) {
                    found.add(finding(
                            document, names.get(i).getValue(), names.get(j).getValue(), joined));
                }
            }
        }
        return found;
    }

    /** 镇应急管理办公室（以下简称“应急办”）. */
    private static boolean isAnnounced(Document document, String one, String other) {
        Pattern announced =
                Pattern.compile("[简统]称(?:为|“)?“?(?:" + Pattern.quote(one) + "|" + Pattern.quote(other) + ")");
        return Passages.of(document).stream()
                .anyMatch(passage -> announced.matcher(passage.text()).find());
    }

    private Diagnostic finding(Document document, List<Organ> one, List<Organ> other, boolean joined) {
        List<Organ> rare = other.size() <= one.size() ? other : one;
        List<Organ> usual = rare == other ? one : other;
        Organ first = rare.get(0);
        Organ beside = usual.get(0);
        return Diagnostic.info(
                        code(),
                        document.at(first.span()),
                        new Message(
                                "“" + first.name() + "”（" + rare.size() + " 处任务）与“" + beside.name() + "”（"
                                        + usual.size() + " 处任务）" + (joined ? "是同一个单位，没有注明简称" : "可能是同一个单位"),
                                "\"" + first.name() + "\" (" + rare.size() + ") and \"" + beside.name() + "\" ("
                                        + usual.size() + (joined ? ") are one body" : ") may be one body")))
                .hint(
                        joined ? "全文用一个名称，或者第一次写全称时注明“以下简称……”" : "同一个单位全文用一个名称；任务分工表按名称归并",
                        joined
                                ? "use one name throughout, or say 以下简称 where it first stands"
                                : "use one name throughout: the matrix groups tasks by name")
                .related(List.of(document.at(beside.span())));
    }
}
