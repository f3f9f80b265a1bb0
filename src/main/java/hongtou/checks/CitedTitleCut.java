package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;

/** HT617: a cited title that says what a document issues but not what it is, 《关于印发安全生产职责清单》 without 的通知 (GB/T 9704 7.3.1). */
final class CitedTitleCut implements PassageRule {
    private static final Pattern CUT = Pattern.compile(
            "《[^《》]{0,60}关于(?:印发|转发|批转|下发)[^《》]{2,120}" + "(?<!通知|函|批复|决定|公告|通告|意见|报告|请示|命令)(?<![）)])》");

    @Override
    public String code() {
        return "HT617";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return Hit.all(CUT, passage).stream()
                .map(hit -> Diagnostic.info(
                                code(),
                                hit.in(document),
                                new Message(
                                        "引用的标题“" + hit.words() + "”没有写完",
                                        "the title cited as \"" + hit.words() + "\" is cut off"))
                        .hint("补上文种，如“……的通知”", "add what it is, such as 的通知"))
                .toList();
    }
}
