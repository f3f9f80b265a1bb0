package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.DocumentNames;
import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.Register;
import hongtou.model.Validity;
import hongtou.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HT803: a document that another replaces (替代) or that says so itself (被替代), and still calls itself 有效. */
final class ReplacedButInForce implements RegisterRule {

    @Override
    public String code() {
        return "HT803";
    }

    @Override
    public List<Diagnostic> check(List<Document> documents, Register register) {
        Map<Document, List<Place>> replaced = replaced(documents);
        List<Diagnostic> found = new ArrayList<>();
        for (Document document : documents) {
            FrontMatter.Disclosure own = document.frontMatter().disclosure();
            Field<Validity> validity = own.validity();
            if (validity == null || validity.value() != Validity.IN_FORCE) {
                continue;
            }
            List<Place> replacing = new ArrayList<>();
            own.replacedBy().forEach(by -> replacing.add(document.at(by.span())));
            replacing.addAll(replaced.getOrDefault(document, List.of()));
            if (!replacing.isEmpty()) {
                found.add(finding(document, validity, replacing));
            }
        }
        return found;
    }

    /** Where others say that they replace a document. */
    private static Map<Document, List<Place>> replaced(List<Document> documents) {
        DocumentNames names = DocumentNames.of(documents);
        Map<Document, List<Place>> replaced = new HashMap<>();
        for (Document document : documents) {
            for (Field<String> name : document.frontMatter().disclosure().replaces()) {
                names.meant(name.value()).stream()
                        .filter(other -> !other.equals(document))
                        .forEach(other -> replaced.computeIfAbsent(other, o -> new ArrayList<>())
                                .add(document.at(name.span())));
            }
        }
        return replaced;
    }

    private Diagnostic finding(Document document, Field<Validity> validity, List<Place> replacing) {
        return Diagnostic.warning(
                        code(),
                        document.at(validity.span()),
                        new Message("已有文件替代本文，有效性仍写“有效”", "this document has been replaced but says it is in force"))
                .hint("有效性改成“废止”或“失效”", "change 有效性 to 废止 or 失效")
                .related(replacing);
    }
}
