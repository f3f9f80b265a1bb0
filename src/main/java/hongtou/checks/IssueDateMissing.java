package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import hongtou.model.Layout;
import hongtou.source.Span;
import java.util.List;

/** HT103: no day on which the document was made (成文日期, GB/T 9704 7.3.5.3). */
final class IssueDateMissing implements DocumentRule {

    @Override
    public String code() {
        return "HT103";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        if (document.frontMatter().tail().issuedDate() != null) {
            return List.of();
        }
        Severity severity = document.frontMatter().head().layout() == Layout.PLAIN ? Severity.WARNING : Severity.ERROR;
        return List.of(Diagnostic.of(
                        severity, code(), document.at(Span.FILE), new Message("缺少成文日期", "there is no date of issue"))
                .hint("在文件开头写“成文日期: 2024-03-22”", "write 成文日期: 2024-03-22 at the top of the file"));
    }
}
