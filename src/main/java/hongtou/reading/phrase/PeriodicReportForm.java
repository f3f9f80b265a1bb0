package hongtou.reading.phrase;

import hongtou.model.Due;
import hongtou.model.Recurrence;
import hongtou.model.Recurrence.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is written every half-year or year and bears it in its name: 做好半年工作小结、年终工作总结; 制定月度计划. */
final class PeriodicReportForm implements DeadlineForm {
    private static final Pattern NAME =
            Pattern.compile("(半年|年终|月度|季度)(?:度)?(?:工作)?(?:(?<=半年|半年度|年终|工作)(?:小结|总结)|(?<=月度|季度)(?:工作)?计划)");
    private static final int REACH = 40;
    private static final Pattern MADE = Pattern.compile("(?:报送|上报|报告|做好|形成|提交|撰写|开展|制定|编制|报)[^，。；]{0,24}$");

    @Override
    public @Nullable Found at(ReadText text, int start, TimeContext context) {
        if ("半年月季".indexOf(text.chars().charAt(start)) < 0) {
            return null;
        }
        Matcher m = NAME.matcher(text.chars()).region(start, text.length()).useTransparentBounds(true);
        if (!m.lookingAt()) {
            return null;
        }
        String before = text.chars().substring(Math.max(text.clauseStart(start), start - REACH), start);
        if (!MADE.matcher(before).find() || underAnother(text, start, context)) {
            return null;
        }
        Recurrence every = switch (m.group(1)) {
            case "年终" -> Recurrence.every(1, Unit.YEARLY);
            case "半年" -> Recurrence.every(6, Unit.MONTHLY);
            case "季度" -> Recurrence.every(3, Unit.MONTHLY);
            default -> Recurrence.every(1, Unit.MONTHLY);
        };
        return new Found(start, m.end(), new Due.Recurring(every), false, "");
    }

    /** 每年11月20日前报送年终总结: the sentence has said when. */
    private static boolean underAnother(ReadText text, int start, TimeContext context) {
        Found last = context.last();
        if (last == null || last.end() <= text.sentenceStart(start)) {
            return false;
        }
        // 季度通报 beside it is a thing of its own; 每季度 says when.
        boolean dated = !last.recurring() || text.chars().charAt(last.start()) == '每';
        return dated
                && !NAME.matcher(text.chars())
                        .region(last.start(), text.length())
                        .lookingAt();
    }
}
