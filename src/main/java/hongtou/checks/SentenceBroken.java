package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HT627: a full stop within a sentence: 为深入贯彻…。根据…，制定; 。并…; a list of what is looked for, 重点整治…、…。使用不合格…,
 * whose items are parted by full stops; or a comma where a sentence ends (GB/T 15834 4.1).
 */
final class SentenceBroken implements PassageRule {
    /** What a clause begins with that names one more purpose. */
    private static final String PURPOSE =
            "(?:进一步|切实|从[根源]|有[效力]|全面|坚决|深入|扎实|不断|着力|最大限度|确保|保[障证护]|推[动进]|促进|提[升高]|防[范止]|预防|遏制|减少|消除|化解|杜绝"
                    + "|压实|落实|贯彻|加[强快]|强化|增强|规范|严[防格]|维护|守[住护]|筑牢|夯实|巩固|健全|完善|优化|改善|建立|构建|营造|实现|做好|抓好)";

    /** A purpose, or several, and nothing that is done for it. */
    private static final Pattern PURPOSE_ALONE =
            Pattern.compile("^为(?:了|认真|深入|进一步|全面|切实|贯彻|落实|加强|有效|确保|推动|做好|规范|推进|扎实|坚决)" + "(?:，(?=" + PURPOSE
                    + ")|(?!制定|制订|现[就将对]|特此|特制|决定|成立|印发|提出|编制|组织开展|开展了|明确如下|通知如下)[^。，])*。(?=根据|按照|依据|遵照|结合)");

    private static final Pattern STUDY = Pattern.compile("(?<=学习)。(?=贯彻(?!落实情况))");

    private static final Pattern CONJUNCTION =
            Pattern.compile("(?<=。)并(?=\\p{IsHan}{2})(?!非|不|未|购|联|行|轨|网|列|发|案|举|重|存|排|称|线|肩|处|入|用)");

    /** Behind the ， another body acts: 报送评估报告，县安委办将…进行总结. */
    private static final Pattern RUN_ON = Pattern.compile("，(?<=(?:报告|总结|材料|情况|方案)，)(?<=(?:报送|上报|提交|报告)[^，。；]{0,34}，)"
            + "(?=(?![由经并报交])[^，。；]{0,6}(?:安委办|安委会|办公室|指挥部|领导小组|专班)[^，。；]{0,6}(?:将|负责|汇总|统一|要)(?!求))");

    private static final String LOOKS_FOR = "(?:重点|集中|着力)(?:整治|检查|排查|治理|打击|查处)";
    /** 重点整治…。 and what follows it in the paragraph. */
    private static final Pattern LIST = Pattern.compile("(?<=^|[。；])" + LOOKS_FOR + "[^。；]{4,}。");

    private static final Pattern VIOLATION =
            Pattern.compile("违规|违法|非法|不合格|不符合|未按|未经|未设|未配|私[拉接搭自设]|擅自|超[期长量载限]|过期|报废|穿越|堵塞|占用|锁闭|遮挡|损坏|失效|是否");
    /** A sentence of its own: it says what is done, or begins a list again. */
    private static final Pattern ORDERS = Pattern.compile("^" + LOOKS_FOR
            + "|要|应当|应|须|督促|开展|加强|确保|组织|推进|推动|严禁|依法|整改|落实|建立|完善|实施|加大|强化|严厉|坚决|责令|一律|移[送交]|通报|处罚|^对[^，]*，|对[^，]*的，");

    @Override
    public String code() {
        return "HT627";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        if (passage.kind() != Passage.Kind.PARAGRAPH) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        Hit.all(PURPOSE_ALONE, passage)
                .forEach(hit ->
                        found.add(stop(document, new Hit(passage, hit.to() - 1, hit.to()), "，", "目的状语后面还没有说完")));
        Hit.all(CONJUNCTION, passage).forEach(hit -> found.add(conjunction(document, hit)));
        Hit.all(STUDY, passage).forEach(hit -> found.add(stop(document, hit, "，", "“学习”后面还没有说完")));
        Hit.all(RUN_ON, passage).forEach(hit -> found.add(runOn(document, hit)));
        Matcher list = LIST.matcher(passage.text());
        while (list.find()) {
            found.addAll(items(document, passage, list.end()));
        }
        return found;
    }

    /** The full stops from the end of the list's first sentence on that stand before another thing that is looked for. */
    private List<Diagnostic> items(Document document, Passage passage, int from) {
        List<Diagnostic> found = new ArrayList<>();
        String text = passage.text();
        int at = from;
        int end = text.indexOf('。', at) + 1;
        while (end > 0
                && VIOLATION.matcher(text.substring(at, end)).find()
                && !ORDERS.matcher(text.substring(at, end)).find()) {
            found.add(stop(document, new Hit(passage, at - 1, at), "；", "并列的各项还没有列完"));
            at = end;
            end = text.indexOf('。', at) + 1;
        }
        return found;
    }

    private Diagnostic stop(Document document, Hit hit, String right, String why) {
        Diagnostic finding = Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message("这里的句号断开了一句话：" + why, "the full stop stands within a sentence"))
                .hint("改成“" + right + "”", "write \"" + right + "\"");
        return hit.fix(finding, document, right);
    }

    private Diagnostic runOn(Document document, Hit hit) {
        Diagnostic finding = Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message("逗号后面换了做事的单位，前一句已经说完", "another body acts behind this comma"))
                .hint("改成“。”", "write \"。\"");
        return hit.fix(finding, document, "。");
    }

    private Diagnostic conjunction(Document document, Hit hit) {
        return Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message("句首用了连词“并”，缺少主语", "the sentence begins with 并 and has no subject"))
                .hint("前面改用逗号，或者补上主语", "join it to the sentence before, or say who does it");
    }
}
