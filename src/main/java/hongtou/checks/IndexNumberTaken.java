package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HT808: two documents with one index number (索引号). */
final class IndexNumberTaken implements RegisterRule {

    @Override
    public String code() {
        return "HT808";
    }

    @Override
    public List<Diagnostic> check(List<Document> documents, Register register) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, Document> seen = new HashMap<>();
        for (Document document : DocumentNumberTaken.sorted(documents)) {
            Field<String> number = document.frontMatter().disclosure().indexNumber();
            Document before =
                    number == null ? null : seen.putIfAbsent(number.value().replaceAll("[\\s\\u3000]", ""), document);
            Field<String> taken =
                    before == null ? null : before.frontMatter().disclosure().indexNumber();
            if (number != null && before != null && taken != null) {
                found.add(Diagnostic.error(
                                code(),
                                document.at(number.span()),
                                new Message(
                                        "索引号“" + number.value() + "”已用于《" + before.title() + "》",
                                        "the index number \"" + number.value() + "\" is that of \"" + before.title()
                                                + "\" already"))
                        .hint("索引号一件一号，核对两份文件", "each document has a number of its own: check the two")
                        .related(List.of(before.at(taken.span()))));
            }
        }
        return found;
    }
}
