package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Register;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HT801: two documents with one document number (发文字号). */
final class DocumentNumberTaken implements RegisterRule {

    @Override
    public String code() {
        return "HT801";
    }

    @Override
    public List<Diagnostic> check(List<Document> documents, Register register) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, Document> seen = new HashMap<>();
        for (Document document : sorted(documents)) {
            Field<String> number = document.frontMatter().head().docNumber();
            if (number == null) {
                continue;
            }
            Document before = seen.putIfAbsent(number.value().replaceAll("[\\s\\u3000]", ""), document);
            if (before != null) {
                found.add(finding(document, number, before));
            }
        }
        return found;
    }

    private Diagnostic finding(Document document, Field<String> number, Document before) {
        Field<String> taken = before.frontMatter().head().docNumber();
        Diagnostic finding = Diagnostic.error(
                        code(),
                        document.at(number.span()),
                        new Message(
                                "发文字号“" + number.value() + "”已用于《" + before.title() + "》",
                                "the document number \"" + number.value() + "\" is that of \"" + before.title()
                                        + "\" already"))
                .hint("核对两份文件的发文字号", "check the numbers of the two documents");
        return taken == null ? finding : finding.related(List.of(before.at(taken.span())));
    }

    /** In the order of the files, whatever the order given. */
    static List<Document> sorted(List<Document> documents) {
        return documents.stream()
                .sorted(Comparator.comparing((Document d) -> d.source().name()))
                .toList();
    }
}
