package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;

/** HT620: 根据《…》结合我镇实际，制定: the ， between the basis and what it is joined with is missing (GB/T 15834 4.4). */
final class CommaMissing implements PassageRule {
    private static final Pattern JOINED =
            Pattern.compile("[》）)](?:要求|精神|规定|部署)?结合(?=我[省市县区旗镇乡街]|本[省市县区旗镇乡街地单]|工作|实际|当前|全[省市县区镇乡])");
    private static final Pattern BASIS = Pattern.compile("(?:根据|按照|依据|遵照|参照|贯彻|落实)[^。；]*$");

    @Override
    public String code() {
        return "HT620";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return Hit.all(JOINED, passage).stream()
                .filter(hit ->
                        BASIS.matcher(passage.text().substring(0, hit.from())).find())
                .map(hit -> finding(document, hit))
                .toList();
    }

    private Diagnostic finding(Document document, Hit hit) {
        String right = hit.words().replace("结合", "，结合");
        Diagnostic finding = Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message("“" + hit.words() + "”中间缺少逗号", "there is no ， in \"" + hit.words() + "\""))
                .hint("写成“" + right + "”", "write \"" + right + "\"");
        return hit.fix(finding, document, right);
    }
}
