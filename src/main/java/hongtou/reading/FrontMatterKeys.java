package hongtou.reading;

import hongtou.diagnostic.Message;
import hongtou.diagnostic.NearestWord;
import java.util.Comparator;
import java.util.List;

/** The keys of the front matter, in the order in which the authoring format lists them. */
final class FrontMatterKeys {
    static final List<String> ALL = List.of(
            "标题", "标题回行", "文种", "版式", "发文机关", "署名", "用印", "发文字号", "签发人", "份号", "密级", "紧急程度", "主送", "抄送", "成文日期", "印发日期",
            "印发机关", "附注", "附件", "实施期限", "公开属性", "索引号", "主题分类", "发布日期", "有效性", "替代", "被替代", "上级文件", "编号方式", "豁免", "任务要素",
            "状态");

    private FrontMatterKeys() {}

    /** More of a key than this is no key. */
    private static final int LONGEST = 40;

    /** What to write in place of an unknown key: the known one that differs least, unless they have nothing in common. */
    static Message advice(String typed, List<String> known) {
        String compared = typed.substring(0, Math.min(typed.length(), LONGEST));
        return known.stream()
                .filter(k -> typed.chars().anyMatch(c -> k.indexOf(c) >= 0))
                .min(Comparator.comparingInt((String k) -> NearestWord.distance(compared, k))
                        .thenComparing(Comparator.naturalOrder()))
                .map(k -> new Message("是不是“" + k + "”？", "did you mean \"" + k + "\"?"))
                .orElseGet(
                        () -> new Message("可以写：" + String.join("、", known), "known keys: " + String.join(", ", known)));
    }
}
