package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import java.util.List;
import java.util.Set;

/** HT110: a title without its kind of document (文种), or an official kind without 关于…的 (GB/T 9704 7.3.1). */
final class TitleForm implements DocumentRule {
    private static final List<String> KINDS = Words.of("document-kinds.txt");
    /** Kinds that say what about: the fifteen official ones but the order, the resolution, the communiqué and the minutes. */
    private static final Set<String> WITH_SUBJECT = Set.of("通知", "通报", "意见", "报告", "请示", "批复", "函", "决定", "议案");

    @Override
    public String code() {
        return "HT110";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        Field<String> title = document.frontMatter().head().title();
        if (title == null) {
            return List.of();
        }
        String plain = title.value()
                .replaceAll("[（(][^（）()]{1,20}[）)]$", "")
                .replaceAll("[”’]+$", "")
                .strip();
        String kind = KINDS.stream().filter(plain::endsWith).reduce("", (a, b) -> b.length() > a.length() ? b : a);
        if (kind.isEmpty()) {
            return List.of(finding(document, title, "没有写明文种", "does not say its kind of document")
                    .hint("标题写成“发文机关＋关于……的＋文种”", "end the title with its kind: 通知, 方案, 意见 …"));
        }
        if (WITH_SUBJECT.contains(kind) && plain.contains("关于") && !plain.matches(".*的(?:紧急|补充|预备|联合|再次)?" + kind)) {
            return List.of(finding(document, title, "里有“关于”而没有“的" + kind + "”", "has 关于 and no 的" + kind)
                    .hint("写成“关于……的" + kind + "”", "write 关于……的" + kind));
        }
        return List.of();
    }

    private Diagnostic finding(Document document, Field<String> title, String chinese, String english) {
        return Diagnostic.info(
                code(),
                document.at(title.span()),
                new Message("标题“" + title.value() + "”" + chinese, "the title \"" + title.value() + "\" " + english));
    }
}
