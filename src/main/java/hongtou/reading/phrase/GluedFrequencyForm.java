package hongtou.reading.phrase;

import hongtou.model.Due;
import hongtou.model.Recurrence;
import hongtou.model.Recurrence.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time noun glued to what is done: 周上报、月调度, 季度通报, 一月一专题, 半年一次, 按月调度, 全年不少于5场. */
final class GluedFrequencyForm implements DeadlineForm {
    private static final WordList VERBS = WordList.of("frequency-verbs.txt");
    private static final List<String> BEFORE = List.of(
            "落实", "实行", "执行", "坚持", "建立", "健全", "完善", "严格", "按照", "制定", "编制", "报送", "开展", "做好", "做到", "抓好", "组织", "实施",
            "即", "将", "印发", "推行", "“", "（", "、", "，", "；", "。", "：", "及", "和", "级");
    private static final List<String> DOERS = List.of(
            "部门", "单位", "企业", "公司", "矿", "车间", "班组", "）", "村", "镇", "乡", "县", "市", "站", "所", "局", "办", "社区", "集团", "街道",
            "专班");
    private static final String STARTS = "日周旬月季半年一两按逐全每";

    @Override
    public @Nullable Found at(ReadText text, int start, TimeContext context) {
        String chars = text.chars();
        if (STARTS.indexOf(chars.charAt(start)) < 0) {
            return null;
        }
        Found found = wholeYear(chars, start);
        if (found == null) {
            found = oneByOne(text, start);
        }
        if (found == null) {
            found = counted(text, start);
        }
        return found == null ? glued(text, start, context) : found;
    }

    /** 全年培训不少于5场; without a count the whole year is no deadline. */
    private static @Nullable Found wholeYear(String chars, int start) {
        if (!chars.startsWith("全年", start)) {
            return null;
        }
        OccurrenceCount count = OccurrenceCount.behind(chars, start + 2);
        if (count.times() == null || !count.atLeast()) {
            return null;
        }
        var every = new Recurrence(Unit.YEARLY, 1, null, null, count.times(), count.atLeast());
        return Found.of(start, FrequencyWords.withCount(chars, start + 2, count), new Due.Recurring(every));
    }

    /** 一月一专题, 一季一研判: once in each; 一年一度 and 一日一个样 are not meant. */
    private static @Nullable Found oneByOne(ReadText text, int start) {
        String chars = text.chars();
        Frequency frequency = chars.charAt(start) == '一' ? Frequency.at(chars, start + 1, 1) : null;
        if (frequency == null || !chars.startsWith("一", frequency.end()) || behindNumber(chars, start)) {
            return null;
        }
        int noun = frequency.end() + 1;
        boolean other = noun >= chars.length() || "度日月年个些次定起批名般直部分".indexOf(chars.charAt(noun)) >= 0;
        if (other) {
            return null;
        }
        int end = Math.min(noun + 2, text.clauseEnd(noun, 2));
        for (int i = noun; i < end; i++) {
            if ("、”）的".indexOf(chars.charAt(i)) >= 0) {
                end = i;
            }
        }
        var once = new OccurrenceCount(1, false, end);
        return Found.of(start, end, new Due.Recurring(frequency.recurrence(null, null, once)));
    }

    /** 半年一次, 一季度至少两次, 两年一次. */
    private static @Nullable Found counted(ReadText text, int start) {
        String chars = text.chars();
        if ("一两半".indexOf(chars.charAt(start)) < 0 || behindNumber(chars, start)) {
            return null;
        }
        boolean half = chars.charAt(start) == '半';
        int times = chars.charAt(start) == '两' ? 2 : 1;
        Frequency frequency = Frequency.at(chars, half ? start : start + 1, times);
        if (frequency == null) {
            return null;
        }
        OccurrenceCount count = OccurrenceCount.behind(chars, frequency.end());
        int end = FrequencyWords.withCount(chars, frequency.end(), count);
        return end == frequency.end()
                ? null
                : Found.of(start, end, new Due.Recurring(frequency.recurrence(null, null, count)));
    }

    private static boolean behindNumber(String chars, int start) {
        return start > 0
                && (HanNumber.isHan(chars.charAt(start - 1))
                        || CleanText.isDigit(chars.charAt(start - 1))
                        || "第每近上".indexOf(chars.charAt(start - 1)) >= 0);
    }

    private static @Nullable Found glued(ReadText text, int start, TimeContext context) {
        String chars = text.chars();
        boolean adverb = "按逐".indexOf(chars.charAt(start)) >= 0;
        Frequency frequency = Frequency.at(chars, adverb ? start + 1 : start, 1);
        if (frequency == null
                || behindNumber(chars, start)
                || (frequency.unit() == Unit.YEARLY && !slotEnd(chars, frequency, context))) {
            return null;
        }
        String verb = VERBS.at(chars, frequency.end(), chars.length());
        boolean slot = slotEnd(chars, frequency, context);
        if (!slot
                && (verb.isEmpty()
                        || !(adverb || stands(text, start) || isRule(chars, frequency.end() + verb.length())))) {
            return null;
        }
        if (underAnother(text, start, context)) {
            return null;
        }
        int end = frequency.end() + verb.length();
        var every = frequency.recurrence(null, null, OccurrenceCount.NONE);
        return new Found(start, end, new Due.Recurring(every), false, doer(text, start));
    }

    /** 每季度…报送季度总结: the thing is named after the time that the clause has said. */
    private static boolean underAnother(ReadText text, int start, TimeContext context) {
        Found last = context.last();
        String before = text.chars().substring(Math.max(0, start - 2), start);
        boolean named = List.of("报送", "制定", "编制", "做好", "印发", "开展", "提交").contains(before);
        return named && last != null && last.recurring() && last.end() > text.clauseStart(start);
    }

    private static boolean slotEnd(String chars, Frequency frequency, TimeContext context) {
        int end = frequency.end();
        return context.slot() && (end == chars.length() || "，；。、）".indexOf(chars.charAt(end)) >= 0);
    }

    /** 村级畜禽生产月报制度 */
    private static boolean isRule(String chars, int end) {
        return chars.startsWith("制度", end) || chars.startsWith("告制度", end);
    }

    /** True at the head of a clause, in a list, behind 落实 and the like or behind the one who does it. */
    private static boolean stands(ReadText text, int start) {
        if (text.isHead(start)) {
            return true;
        }
        String before = text.chars().substring(Math.max(0, start - 3), start);
        return BEFORE.stream().anyMatch(before::endsWith) || DOERS.stream().anyMatch(before::endsWith);
    }

    /** 市级部门季预判: who does it so often; else null. */
    private static @Nullable String doer(ReadText text, int start) {
        String before = text.chars().substring(Math.max(0, start - 3), start);
        if (DOERS.stream().noneMatch(before::endsWith)) {
            return null;
        }
        int from = start;
        int depth = 0;
        while (from > 0 && start - from < 30) {
            char c = text.chars().charAt(from - 1);
            depth += c == '）' ? 1 : c == '（' ? -1 : 0;
            if (depth < 0 || (depth == 0 && "，。；：、“按照\n".indexOf(c) >= 0)) {
                break;
            }
            from--;
        }
        return text.clean().words(from, start);
    }
}
