package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;

/** HT621: 频次、内容、范围时间等: the last two words of a list stand together without a 、 (GB/T 15834 4.5). */
final class ListMarkMissing implements PassageRule {
    private static final String WORD = "(?:" + Words.any("listed-aspects.txt") + ")";
    /** Two single words before it show that the list does not join its words in pairs. */
    private static final Pattern GLUED =
            Pattern.compile("(?<=" + WORD + "、" + WORD + "、)" + WORD + WORD + "(?=[等的和及，。；]|$)");

    @Override
    public String code() {
        return "HT621";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return Hit.all(GLUED, passage).stream()
                .map(hit -> finding(document, hit))
                .toList();
    }

    private Diagnostic finding(Document document, Hit hit) {
        String right = hit.words().replaceFirst("^(" + WORD + ")", "$1、");
        Diagnostic finding = Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message("“" + hit.words() + "”中间缺少顿号", "there is no 、 in \"" + hit.words() + "\""))
                .hint("写成“" + right + "”", "write \"" + right + "\"");
        return hit.fix(finding, document, right);
    }
}
