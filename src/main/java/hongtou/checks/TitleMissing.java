package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.source.Span;
import java.util.List;

/** HT101: a document without a title (标题, GB/T 9704 7.3.1). */
final class TitleMissing implements DocumentRule {

    @Override
    public String code() {
        return "HT101";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        if (!document.title().isBlank()) {
            return List.of();
        }
        return List.of(Diagnostic.error(code(), document.at(Span.FILE), new Message("缺少标题", "there is no title"))
                .hint("在文件开头写“标题: …”", "write 标题: … at the top of the file"));
    }
}
