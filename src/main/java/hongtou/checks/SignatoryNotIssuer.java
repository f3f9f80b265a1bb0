package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.Layout;
import hongtou.model.Sealing;
import java.util.List;

/**
 * HT104: a body signs (署名) that does not issue (发文机关). What a person signs, an order (命令) or a document
 * with a signature stamp (签名章), is left out; the long and the short form of a name are one body.
 */
final class SignatoryNotIssuer implements DocumentRule {

    @Override
    public String code() {
        return "HT104";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        FrontMatter matter = document.frontMatter();
        List<Field<String>> issuers = matter.head().issuers();
        boolean comparable = matter.tail().signatoriesWritten() && !issuers.isEmpty();
        Field<Sealing> sealing = matter.tail().sealing();
        boolean stamped = sealing != null && sealing.value() == Sealing.STAMPED;
        if (!comparable || stamped || matter.head().layout() == Layout.ORDER) {
            return List.of();
        }
        return matter.tail().signatories().stream()
                .filter(s -> issuers.stream()
                        .noneMatch(i -> BodyNames.same(i.value(), s.value()) || Owners.mayBeOne(i.value(), s.value())))
                .map(s -> finding(document, s, issuers))
                .toList();
    }

    private Diagnostic finding(Document document, Field<String> signatory, List<Field<String>> issuers) {
        String issuer = document.issuer();
        return Diagnostic.warning(
                        code(),
                        document.at(signatory.span()),
                        new Message(
                                "署名“" + signatory.value() + "”与发文机关“" + issuer + "”不一致",
                                "the signatory \"" + signatory.value() + "\" is not the issuer \"" + issuer + "\""))
                .hint("署名用发文机关的全称或规范化简称；确由别的机关署名的，写豁免和理由", "sign with the issuer's name, or exempt this with a reason")
                .related(issuers.stream().map(i -> document.at(i.span())).toList());
    }
}
