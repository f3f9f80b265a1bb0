package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.source.Span;
import java.util.List;

/** HT701: the author does not say whether the public may see the document (公开属性); so it stays inside. */
final class OpennessMissing implements DocumentRule {

    @Override
    public String code() {
        return "HT701";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        if (document.frontMatter().disclosure().openness() != null) {
            return List.of();
        }
        return List.of(Diagnostic.warning(
                        code(),
                        document.at(Span.FILE),
                        new Message("没有写公开属性，本文件不会发布到网站", "公开属性 is not stated: the document will not be published"))
                .hint(
                        "在文件开头写“公开属性: 主动公开”“公开属性: 依申请公开”或“公开属性: 不予公开”",
                        "write 公开属性: 主动公开, 依申请公开 or 不予公开 at the top of the file"));
    }
}
