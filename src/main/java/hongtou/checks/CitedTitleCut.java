package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** HT617: a cited title that says what a document issues but not what it is, 《关于印发安全生产职责清单》 without 的通知; or whose issuer is not parted from it by 关于 (GB/T 9704 7.3.1). */
final class CitedTitleCut implements PassageRule {
    private static final Pattern CUT = Pattern.compile(
            "《[^《》]{0,60}关于(?:印发|转发|批转|下发)[^《》]{2,120}" + "(?<!通知|函|批复|决定|公告|通告|意见|报告|请示|命令)(?<![）)])》");

    private static final Pattern WITHOUT_ABOUT = Pattern.compile(
            "《(?:(?!关于)[^《》]){2,30}?(?:人民政府|委员会|办公室|办公厅|[厅局])(?=进一步|切实|加强|做好|印发|转发|开展|推进|明确|规范|建立健全|落实|深化|全面)"
                    + "(?:(?!关于)[^《》]){2,80}的(?:通知|意见|决定|通告|公告|函|报告|批复)》");

    @Override
    public String code() {
        return "HT617";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        Stream<Diagnostic> cut = Hit.all(CUT, passage).stream()
                .map(hit -> finding(document, hit, "没有写完", "补上文种，如“……的通知”", "add what it is, such as 的通知"));
        Stream<Diagnostic> without = Hit.all(WITHOUT_ABOUT, passage).stream()
                .map(hit -> finding(document, hit, "缺少“关于”", "在发文机关后面补上“关于”", "write 关于 behind the issuer"));
        return Stream.concat(cut, without).toList();
    }

    private Diagnostic finding(Document document, Hit hit, String fault, String hint, String english) {
        return Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message(
                                "引用的标题“" + hit.words() + "”" + fault,
                                "the title cited as \"" + hit.words() + "\" is not whole"))
                .hint(hint, english);
    }
}
