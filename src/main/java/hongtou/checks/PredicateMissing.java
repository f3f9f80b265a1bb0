package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HT623: 各行政村、各企业单位安全生产监管、应急救援等人员力量，明确权责清单: those who act and what they act with stand side by
 * side, and the verb between them was lost in copying.
 */
final class PredicateMissing implements PassageRule {
    private static final String BODY = "各[\\p{IsHan}]{0,6}?(?:[省市县区旗乡镇村]|街道|社区|单位|部门|企业|学校|机构|站所)";
    private static final Pattern SUBJECT_AND_MEANS = Pattern.compile(
            "(?:^|(?<=[。；]))(" + BODY + "(?:[、和及]" + BODY
                    + "){1,12})(?![、，和及与])(\\p{IsHan}{2,12}(?:、\\p{IsHan}{2,12}){1,20}等\\p{IsHan}{0,4}(?:力量|队伍|资源|资金|要素|物资))(?=，)");
    private static final Pattern GOVERNED = Words.any("gathering-verbs.txt");

    @Override
    public String code() {
        return "HT623";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return Hit.all(SUBJECT_AND_MEANS, passage).stream()
                .filter(hit -> !isGoverned(hit.words()))
                .map(hit -> finding(document, hit))
                .toList();
    }

    private static boolean isGoverned(String words) {
        Matcher parts = SUBJECT_AND_MEANS.matcher(words + "，");
        return !parts.lookingAt() || GOVERNED.matcher(parts.group(2)).find();
    }

    private Diagnostic finding(Document document, Hit hit) {
        return Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message("“" + hit.words() + "”只有主语和宾语，缺少谓语", "\"" + hit.words() + "\" has no verb"))
                .hint("写明怎样使用这些力量，如“统筹……等力量”", "say what is done with them");
    }
}
