package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;

/**
 * HT622: 集中挂牌、公布、曝光、处理一批，对…: three verbs or more share one 一批, and what they deal with is not said. 关停一批、
 * 整治一批、提升一批 names its object before and is good style; so is 对…，查处、曝光、取缔一批.
 */
final class ObjectMissing implements PassageRule {
    private static final String VERB = "(?:" + Words.any("object-verbs.txt") + ")";
    private static final String HOW = "(?:要|应|并|及时|定期|集中|依法|严格|从严|坚决|联合|重点|公开|分批|每年|每月|每季度)";
    private static final Pattern SHARED = Pattern.compile("(?:^|(?<=[，。；：]))" + HOW + "{0,3}(?:" + VERB + "、){2,6}"
            + VERB + "一批(?=[，。；])(?![，；][^，。；]{1,8}一[批片方](?:[，。；]|$))");
    /** The clause before says what is dealt with. */
    private static final Pattern NAMED_BEFORE = Pattern.compile("(?:^|[，。；])(?:针对|围绕|聚焦|对|就|将|把)[^，。；]*，[^，。；]*$");

    @Override
    public String code() {
        return "HT622";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return Hit.all(SHARED, passage).stream()
                .filter(hit -> !NAMED_BEFORE
                        .matcher(passage.text().substring(0, hit.from()))
                        .find())
                .map(hit -> finding(document, hit))
                .toList();
    }

    private Diagnostic finding(Document document, Hit hit) {
        return Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message("“" + hit.words() + "”缺少宾语", "\"" + hit.words() + "\" has no object"))
                .hint("在“一批”后面写明是什么，如“重大事故隐患”", "say behind 一批 what is dealt with");
    }
}
