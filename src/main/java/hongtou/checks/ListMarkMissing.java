package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * HT621: words that are listed stand together without a 、: 频次、内容、范围时间等; 主要负责人消防安全责任人; 二级三级医院 (GB/T 15834 4.5).
 */
final class ListMarkMissing implements PassageRule {
    private static final String WORD = "(?:" + Words.any("listed-aspects.txt") + ")";
    /** Two single words before it show that the list does not join its words in pairs; 时间地点 is one word to many. */
    private static final Pattern GLUED =
            Pattern.compile("(?<=" + WORD + "、" + WORD + "、)(?!时间地点)" + WORD + WORD + "(?=[等的和及，。；]|$)");

    /** Names of those who are responsible in an enterprise. */
    private static final String ROLE = "(?:(?:主要|分管)负责人|法定代表人|实际控制人|(?:消防)?安全责任人|(?:安全|安全生产|消防安全)管理人员?|特种作业人员|从业人员)";

    private static final Pattern ROLES = Pattern.compile(ROLE + "(?=" + ROLE + ")");
    private static final Pattern GRADES = Pattern.compile("(?<![一二三四五六])(?:一级(?=二级)|二级(?=三级)|三级(?=四级))(?!.级[抓负包])");

    @Override
    public String code() {
        return "HT621";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        Stream<Diagnostic> glued = Hit.all(GLUED, passage).stream()
                .map(hit -> finding(document, hit, hit.words().replaceFirst("^(" + WORD + ")", "$1、")));
        Stream<Diagnostic> apart = Stream.of(ROLES, GRADES)
                .flatMap(pattern -> Hit.all(pattern, passage).stream())
                .map(hit -> finding(document, hit, hit.words() + "、"));
        return Stream.concat(glued, apart).toList();
    }

    private Diagnostic finding(Document document, Hit hit, String right) {
        Diagnostic finding = Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message("“" + hit.words() + "”处缺少顿号", "a 、 is missing at \"" + hit.words() + "\""))
                .hint("写成“" + right + "”", "write \"" + right + "\"");
        return hit.fix(finding, document, right);
    }
}
