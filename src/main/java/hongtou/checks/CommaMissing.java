package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** HT620: 根据《…》结合我镇实际，制定; 按照县要求2025年底前…; 落实强制性标准推进…: a ， between the parts is missing (GB/T 15834 4.4). */
final class CommaMissing implements PassageRule {
    private static final Pattern JOINED =
            Pattern.compile("[》）)](?:要求|精神|规定|部署)?结合(?=我[省市县区旗镇乡街]|本[省市县区旗镇乡街地单]|工作|实际|当前|全[省市县区镇乡])");
    private static final Pattern DATED =
            Pattern.compile("(?:要求|规定|部署|安排)(?=20\\d\\d年[^，。；]{0,4}[前底内])(?<=(?:按照|根据|依据|依照|对照|遵照)[^，。；]{4,44})");
    private static final Pattern TWO_ACTIONS =
            Pattern.compile("(?<=[，。；]|^)落实[^，。；、“”《》的]{3,10}(?:标准|制度|规定|要求)(?=(?:推进|推动|加快|开展)[^，。；]{4,}[，。；])");
    private static final Pattern BASIS = Pattern.compile("(?:根据|按照|依据|遵照|参照|贯彻|落实)[^。；]*$");

    @Override
    public String code() {
        return "HT620";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        Stream<Diagnostic> joined = Hit.all(JOINED, passage).stream()
                .filter(hit ->
                        BASIS.matcher(passage.text().substring(0, hit.from())).find())
                .map(hit -> finding(document, hit, hit.words().replace("结合", "，结合")));
        Stream<Diagnostic> apart = Stream.of(DATED, TWO_ACTIONS)
                .flatMap(pattern -> Hit.all(pattern, passage).stream())
                .map(hit -> finding(document, hit, hit.words() + "，"));
        return Stream.concat(joined, apart).toList();
    }

    private Diagnostic finding(Document document, Hit hit, String right) {
        Diagnostic finding = Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message("“" + hit.words() + "”处缺少逗号", "there is no ， in \"" + hit.words() + "\""))
                .hint("写成“" + right + "”", "write \"" + right + "\"");
        return hit.fix(finding, document, right);
    }
}
