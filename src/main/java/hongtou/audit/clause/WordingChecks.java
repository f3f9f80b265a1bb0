package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;

import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.TextLine;
import hongtou.diagnostic.Message;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks and numbers as GB/T 15834 and GB/T 15835 have them (9), seen on paper; what to change the author decides. */
final class WordingChecks {
    private static final List<Map.Entry<Pattern, Message>> FAULTS = List.of(
            Map.entry(
                    Pattern.compile("(19|20)\\d{2}[-–](19|20)\\d{2}年?"),
                    both("起止年份用一字线或浪纹线", "a range of years takes — or ～")),
            Map.entry(
                    Pattern.compile("\\p{IsHan}\\([^)]*\\)?|\\([^)]*\\p{IsHan}[^)]*\\)"),
                    both("汉字旁用全角括号", "full-width brackets beside Han characters")),
            Map.entry(Pattern.compile("\\d．"), both("数字后的下脚点用半角", "a half-width dot behind a number")),
            Map.entry(
                    Pattern.compile("\\p{IsHan}[,;:!?\"']|[,;!?\"']\\p{IsHan}"),
                    both("汉字旁用全角标点", "full-width marks beside Han characters")),
            Map.entry(
                    Pattern.compile("\\d{4} 年|年 \\d{1,2}月|月 \\d{1,2}日|\\d{1,2} [月日](?!常)"),
                    both("日期中间没有空格", "no blank within a date")),
            Map.entry(
                    Pattern.compile(
                            "(?<![A-Za-z])(and|or|the|of)(?=\\p{IsHan})|(?<=\\p{IsHan})(and|or|the|of)(?![A-Za-z])"),
                    both("汉字中间夹着英文词", "an English word among Han characters")));

    private WordingChecks() {}

    static List<Check> checks() {
        return List.of(new Check(
                58,
                "9",
                both("标点和数字的写法", "marks and numbers"),
                both("合 GB/T 15834、15835", "as GB/T 15834 and 15835 ask"),
                WordingChecks::wording));
    }

    private static void wording(PrintedDocument document, Tally tally) {
        for (BodyLine body : document.body()) {
            TextLine line = body.line();
            boolean clean = true;
            for (Map.Entry<Pattern, Message> fault : FAULTS) {
                Matcher found = fault.getKey().matcher(line.text());
                if (found.find()) {
                    tally.advise(
                            line.page(), Say.join(Say.quote(found.group()), Say.quote(line.text())), fault.getValue());
                    clean = false;
                }
            }
            if (clean) {
                tally.judge(line.page(), true, both("没有问题", "nothing to say"));
            }
        }
    }
}
