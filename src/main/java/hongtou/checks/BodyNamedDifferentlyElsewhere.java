package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Organ;
import hongtou.model.Register;
import java.util.ArrayList;
import java.util.List;

/** HT802: what looks like one body under two names in two documents of one issuer. */
final class BodyNamedDifferentlyElsewhere implements RegisterRule {

    @Override
    public String code() {
        return "HT802";
    }

    @Override
    public List<Diagnostic> check(List<Document> documents, Register register) {
        List<Diagnostic> found = new ArrayList<>();
        for (List<Document> issued : Issuers.apart(documents)) {
            NamesElsewhere names = new NamesElsewhere(issued, register);
            for (int i = 0; i < issued.size(); i++) {
                for (NamesElsewhere.Named here : names.in(i)) {
                    names.before(here)
                            .forEach(there -> found.add(finding(
                                    issued.get(here.document()),
                                    here.organ(),
                                    issued.get(there.document()),
                                    there.organ())));
                }
            }
        }
        return found;
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
