package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** HT606: two marks where one can stand, 。。 ，， 、。; and 、 before 等 (GB/T 15834 4.5). */
final class MarkDoubled implements PassageRule {
    private static final Pattern DOUBLED = Pattern.compile("[，。、；：][，。、；：]+");
    /** 等级 and its like are words of their own. */
    private static final Pattern COMMA_BEFORE_ETC = Pattern.compile("、(?=等(?![级离候待额效同于值高量比次第候]))");

    /** …操作规程。（应急办牵头）。: the sentence ends twice. */
    private static final Pattern STOP_BEHIND_TAIL =
            Pattern.compile("。[（(](?=[^（）()]*(?:负责|牵头|配合|实施|落实|单位|时限))[^（）()]*[）)]。$");

    private static final int LONGEST_TAIL = 200;

    @Override
    public String code() {
        return "HT606";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        List<Diagnostic> found = new ArrayList<>();
        for (Hit hit : Hit.all(DOUBLED, passage)) {
            Diagnostic finding = Diagnostic.warning(
                            code(),
                            hit.in(document),
                            new Message(
                                    "标点“" + hit.words() + "”重叠", "the marks \"" + hit.words() + "\" stand together"))
                    .hint("只留一个", "keep one of them");
            boolean alike = hit.words().chars().distinct().count() == 1;
            found.add(alike ? hit.fix(finding, document, hit.words().substring(0, 1)) : finding);
        }
        for (Hit hit : Hit.all(COMMA_BEFORE_ETC, passage)) {
            Diagnostic finding = Diagnostic.info(
                            code(), hit.in(document), new Message("“等”前面多了顿号", "there is a 、 before 等"))
                    .hint("删去顿号", "take the 、 away");
            found.add(hit.fix(finding, document, ""));
        }
        stopBehindTail(document, passage).ifPresent(found::add);
        return found;
    }

    private Optional<Diagnostic> stopBehindTail(Document document, Passage passage) {
        String text = passage.text();
        String end = text.substring(Math.max(0, text.length() - LONGEST_TAIL));
        if (!STOP_BEHIND_TAIL.matcher(end).find()) {
            return Optional.empty();
        }
        Hit hit = new Hit(passage, text.length() - 1, text.length());
        Diagnostic finding = Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message("括号前后都有句号", "a full stop stands before the bracket and behind it"))
                .hint("删去后一个句号", "take the second one away");
        return Optional.of(hit.fix(finding, document, ""));
    }
}
