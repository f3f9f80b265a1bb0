package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import hongtou.model.Layout;
import hongtou.source.Span;
import java.util.List;

/** HT102: nobody issues the document (发文机关, GB/T 9704 7.2.4). A plain plan may be a draft that none has issued yet. */
final class IssuerMissing implements DocumentRule {

    @Override
    public String code() {
        return "HT102";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        if (!document.frontMatter().head().issuers().isEmpty()) {
            return List.of();
        }
        Severity severity = document.frontMatter().head().layout() == Layout.PLAIN ? Severity.WARNING : Severity.ERROR;
        return List.of(
                Diagnostic.of(severity, code(), document.at(Span.FILE), new Message("缺少发文机关", "there is no issuer"))
                        .hint("在文件开头写“发文机关: 机关全称”", "write 发文机关: and the full name at the top of the file"));
    }
}
