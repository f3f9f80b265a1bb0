package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Organ;
import hongtou.model.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** HT802: what looks like one body under two names in two documents of one issuer. */
final class BodyNamedDifferentlyElsewhere implements RegisterRule {

    @Override
    public String code() {
        return "HT802";
    }

    @Override
    public List<Diagnostic> check(List<Document> documents, Register register) {
        List<Document> sorted = DocumentNumberTaken.sorted(documents);
        List<Map<String, List<Organ>>> owners =
                sorted.stream().map(Owners::byName).toList();
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                if (oneIssuer(sorted.get(i), sorted.get(j))) {
                    compare(register, sorted.get(i), owners.get(i), sorted.get(j), owners.get(j), found);
                }
            }
        }
        return found;
    }

    static boolean oneIssuer(Document one, Document other) {
        return !one.issuer().isEmpty() && one.issuer().equals(other.issuer());
    }

    /** A name that both documents know is no slip, nor are names that the register joins. */
    private void compare(
            Register register,
            Document one,
            Map<String, List<Organ>> ones,
            Document other,
            Map<String, List<Organ>> others,
            List<Diagnostic> found) {
        others.forEach((name, organs) -> ones.forEach((known, there) -> {
            boolean strange = !ones.containsKey(name) && !others.containsKey(known);
            boolean joined = register.fullName(known, one.id()).equals(register.fullName(name, other.id()));
            if (strange && !joined && Owners.mayBeOne(known, name)) {
                found.add(finding(other, organs.get(0), one, there.get(0)));
            }
        }));
    }

    private Diagnostic finding(Document document, Organ here, Document elsewhere, Organ there) {
        return Diagnostic.info(
                        code(),
                        document.at(here.span()),
                        new Message(
                                "“" + here.name() + "”与《" + elsewhere.title() + "》里的“" + there.name() + "”可能是同一个单位",
                                "\"" + here.name() + "\" may be the body that \"" + elsewhere.title() + "\" calls \""
                                        + there.name() + "\""))
                .hint("各份文件用一个名称，或者写进单位名录", "use one name in all documents, or add both to the register of bodies")
                .related(List.of(elsewhere.at(there.span())));
    }
}
