package hongtou.reading;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Attachment;
import hongtou.model.Document;
import hongtou.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reports words of 标题回行 that no title of the document has, if it has any: finding HT905. */
final class StrayTitleLines {
    private StrayTitleLines() {}

    static void report(Document document, Consumer<Diagnostic> findings) {
        List<String> titles =
                new ArrayList<>(List.of(document.title(), document.plan().title()));
        document.attachments().stream().map(Attachment::title).forEach(titles::add);
        if (titles.stream().allMatch(String::isBlank)) {
            return;
        }
        for (Field<String> line : document.frontMatter().head().titleLines()) {
            if (titles.stream().noneMatch(t -> t.contains(line.value()))) {
                findings.accept(Diagnostic.error(
                                "HT905",
                                document.at(line.span()),
                                new Message(
                                        "标题里没有“" + line.value() + "”，不能在它后面回行",
                                        "no title has \"" + line.value() + "\", so no line can end behind it"))
                        .hint("照抄标题里的几个字", "copy some words of the title"));
            }
        }
    }
}
