package hongtou.reading.phrase;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a point by which something is due from one that only says when something was, or what it is called. */
final class PointRules {
    private static final WordList PREDICATES = WordList.of("predicates.txt");
    private static final String PREPOSITIONS = "于在争取按划拟要应须将并力";

    /** Words behind a time that make it a beginning, a past or a name. */
    private static final Pattern NO_LIMIT_BEHIND =
            Pattern.compile("起|以来|及以前|及之前|以后|之后|后|度|级|版|本|届|期间|间|份额|以上|全国|全省|同期|的(?!\\d)");
    /** Words behind a past limit that make it a fact: 2020年底前建成的, 2023年底全镇共有. */
    private static final Pattern FACT_BEHIND =
            Pattern.compile("(?!完成|对|将|把|向|报|实现|建立)[^，。；、]{1,5}的|[^，。；、]{0,14}?(?:已|共有|共发生|累计|了)");

    /** 6月底前仍未完成整改的，予以关闭: a condition. */
    private static final Pattern FAILED =
            Pattern.compile("(?:仍|尚|还)?(?:未|没有|不能|无法)[^，。；]{0,16}?的(?:[，、]|企业|单位|村|项目|场所|隐患)");

    /** 对12月10日前完成率低于95%的村，…: which ones, not by when. */
    private static final Pattern OF_THOSE = Pattern.compile("[^，。；、]{2,24}的[^，。；、]{0,10}[，、]");

    private static final Pattern PERIOD = Pattern.compile("(?:有效期|实施期|执行期|任期|工期|合同期|时限为)限?[：为是自从]*$");
    private static final Pattern PAST = Pattern.compile("了|已经|已于|曾|共发生|累计发生|同比|以来|发生过|死亡|印发的|发布的");

    /** 2025年有效遏制…: how far something is to be brought. */
    private static final Pattern DEGREE =
            Pattern.compile("(?:有效|稳步|显著|明显|大幅|普遍|彻底|如期|按期)(?!期|果|益|率|性|力|的)(?=\\p{IsHan}{2})");

    /** 未按要求于3月20日前完成, 原定5月底前开工: what was not done. */
    private static final Pattern MISSED = Pattern.compile("(?:未|没有|原定|原计划|本应|原应)(?:能|按|在|于)?[^，。；]{0,12}$");

    /** 2020年任务：…: what follows belongs to the year. */
    private static final Pattern HEADS_YEAR = Pattern.compile("(?:度)?(?:重点|主要|工作|目标|年度){0,2}(?:任务|目标|计划)：");

    private PointRules() {}

    /** 已于2013年9月成立, 曾在2020年开展; 不高于2017年标准: a time behind which nothing is due. */
    private static final Pattern TOLD_OF = Pattern.compile("(?:已经?|曾经?|业已|早|便|就)(?:于|在)$|[高低多少大小优始源基等]于$");

    /** True where a point, with 到 or 截至 before it or nothing, is a deadline. */
    static boolean isDeadline(ReadText text, DatePoint point, String lead, int start, TimeContext context) {
        if (measuresFrom(text, start, lead) || text.chars().startsWith("起", point.end())) {
            return false;
        }
        if (context.slot()) {
            return true;
        }
        int year = context.yearOf(point);
        boolean past = year > 0 && context.isPast(point.lastDay(year));
        boolean cutOff = lead.startsWith("截");
        if (begins(text, point) || past && isMissed(text, start) || cutOff && isToday(point, year, context)) {
            return false;
        }
        if (past && (cutOff || !point.limit() || isFact(text, point))) {
            return false;
        }
        if (cutOff) {
            return context.knowsToday() || !tellsPast(text, point.end());
        }
        if (isCondition(text, point, start)
                || TOLD_OF.matcher(text.chars())
                        .region(Math.max(0, start - 4), start)
                        .find()) {
            return false;
        }
        if (point.limit() && !isOlderThan(point, text)) {
            return !isNamePart(text, point, start);
        }
        boolean opens = !lead.isEmpty() || text.isHead(start) || behindPreposition(text.chars(), start);
        boolean limits = !NO_LIMIT_BEHIND
                .matcher(text.chars())
                .region(point.end(), text.length())
                .lookingAt();
        return opens
                && limits
                && !tellsPast(text, point.end())
                && (!lead.isEmpty() || commandBehind(text, point.end()));
    }

    /** 9月上旬开始起运: the time of a beginning. */
    private static boolean begins(ReadText text, DatePoint point) {
        char last = text.chars().charAt(point.end() - 1);
        return "前底末内".indexOf(last) < 0 && text.chars().startsWith("开始", point.end());
    }

    private static boolean isMissed(ReadText text, int start) {
        return MISSED.matcher(text.chars())
                .region(Math.max(text.clauseStart(start), start - 20), start)
                .find();
    }

    /** 截止9月4日17时，水位…: the state of things on the day of issue. */
    private static boolean isToday(DatePoint point, int year, TimeContext context) {
        LocalDate issued = context.issued();
        return issued != null && year > 0 && point.lastDay(year).equals(issued);
    }

    private static boolean isCondition(ReadText text, DatePoint point, int start) {
        if (FAILED.matcher(text.chars()).region(point.end(), text.length()).lookingAt()) {
            return true;
        }
        boolean of = start > 0
                && (text.chars().charAt(start - 1) == '对' || text.chars().startsWith("对于", start - 2));
        return of
                && OF_THOSE.matcher(text.chars())
                        .region(point.end(), text.length())
                        .lookingAt();
    }

    /** 较2024年底, 自2024年, 2023年到2024年: the time is measured from, or it ends something else. */
    private static boolean measuresFrom(ReadText text, int start, String lead) {
        if (start == 0) {
            return false;
        }
        if (isPeriod(text, start)) {
            return true;
        }
        char before = text.chars().charAt(start - 1);
        if (lead.isEmpty()) {
            return "较比自从个第".indexOf(before) >= 0;
        }
        return "年月日起较自从达".indexOf(before) >= 0;
    }

    /** 有效期至2026年12月31日: how long something holds. */
    static boolean isPeriod(ReadText text, int start) {
        String before = text.chars().substring(Math.max(0, start - 7), start);
        return PERIOD.matcher(before).find();
    }

    /** 2023年以前: says what is old; 2025年以前完成 may still be a deadline. */
    private static boolean isOlderThan(DatePoint point, ReadText text) {
        String words = text.chars().substring(point.start(), point.end());
        return point.unit() == DatePoint.Unit.YEAR && (words.endsWith("年以前") || words.endsWith("年之前"));
    }

    private static boolean isFact(ReadText text, DatePoint point) {
        int to = Math.min(text.length(), point.end() + 24);
        String words = text.chars().substring(point.start(), point.end());
        boolean before = words.endsWith("前") || words.endsWith("内");
        return !before
                || FACT_BEHIND.matcher(text.chars()).region(point.end(), to).lookingAt();
    }

    /** 年底考核 is a thing; a limit that names no year or month counts at the head, behind a preposition or with 前. */
    private static boolean isNamePart(ReadText text, DatePoint point, int start) {
        String chars = text.chars();
        boolean before = chars.charAt(point.end() - 1) == '前';
        if (!before
                && NO_LIMIT_BEHIND
                        .matcher(chars)
                        .region(point.end(), chars.length())
                        .lookingAt()) {
            return true;
        }
        boolean strong = point.year() > 0 || point.month() > 0 || before;
        return !strong && !text.isHead(start) && !behindPreposition(chars, start);
    }

    private static boolean behindPreposition(String chars, int start) {
        return start > 0 && PREPOSITIONS.indexOf(chars.charAt(start - 1)) >= 0;
    }

    /** True where the rest of the sentence says what has happened. */
    static boolean tellsPast(ReadText text, int from) {
        return PAST.matcher(text.chars())
                .region(from, text.sentenceEnd(from, 60))
                .find();
    }

    /** A comma, a verb, a preposition, an adverb or a body stands behind it. */
    private static boolean commandBehind(ReadText text, int end) {
        String chars = text.chars();
        if (end >= chars.length()) {
            return false;
        }
        if ("，：".indexOf(chars.charAt(end)) >= 0) {
            return true;
        }
        if (HEADS_YEAR.matcher(chars).region(end, chars.length()).lookingAt()) {
            return true;
        }
        Matcher degree = DEGREE.matcher(chars).region(end, chars.length());
        if (degree.lookingAt()) {
            return true;
        }
        String word = PREDICATES.at(chars, end, chars.length());
        boolean predicate = !word.isEmpty() && !"not".equals(PREDICATES.classOf(word));
        return predicate || Subjects.beginsAt(text, end);
    }
}
