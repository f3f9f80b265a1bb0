package hongtou.reading.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a clause: bodies, or persons by their posts, with a predicate behind them. */
final class Subjects {
    static final WordList PREDICATES = WordList.of("predicates.txt");
    private static final int LONGEST = 160;
    /** 统筹发展和安全的理念进一步强化 speaks of a state, not of what a body has to do. */
    private static final Pattern STATE =
            Pattern.compile("[^，。；]{0,30}?(?:的|更加)?(?:理念|意识|能力|水平|责任|积极性|主动性|体系|形势|质量)(?:更加|进一步|显著|明显|大幅|得到|持续|不断|稳步)");

    /** Told of the past: 完成了…, 县政府下达我镇任务500亩. */
    private static final Pattern PAST = Pattern.compile("[^，。；]{0,10}?(?:了|过(?!程|渡|剩|期))|下达(?:给|到)?[我本]");

    /** 每月25日前, 每周 */
    private static final Pattern EVERY = Pattern.compile(
            "每(?:半)?(?:个)?(?:工作)?(?:[日天旬月季年]度?|周[一二三四五六日]?)(?:末|底|初|[上中下]旬)?(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?(?:之前|以前|底前|前|至少|不少于)?");

    /** 清障所需经费 is no office that needs something. */
    private static final Pattern NEEDED = Pattern.compile("[需用](?!要|在|于)|[有在](?=的)|属(?=[^，。；]{0,8}单位)|涉及|列");

    private static final Pattern YEAR_LONG = Pattern.compile("全年|年内|上半年|下半年|年底前|常年");

    /** 各村工作总结于11月底前报…: what they hand in stands between the bodies and the time. */
    private static final Pattern HANDED_IN = Pattern.compile("的?(?:工作|行动|实施|专项|具体|排查|整治|落实|进展|推进|年度|季度|月度|半年|全年){0,3}"
            + "(?:方案|计划|预案|总结|小结|报告|台账|清单|材料|情况|信息|报表|名单)(?:请|应|要|须|需)?(?=[于在每\\d])"
            + "[^，。；]{2,24}?(?:印发|上?报(?!告|警)|提交|备案)");

    /** 村会计为普查员 says who is what. */
    private static final Pattern APPOINTED = Pattern.compile("为[^，。；、]{0,12}?(?:员|长|组长|成员|主任|委员|代表)(?=[，。；、]|$)");

    private static final Pattern AS = Pattern.compile("作为[^，。；：]{2,30}，");

    private static final Pattern COMMAND = Pattern.compile("(?:之前|以前|前)?(?:将|把|要|应|须|向|对)|上?报(?:送|告)?(?!告|警)");

    private Subjects() {}

    /**
     * A subject.
     *
     * @param to offset behind its last name, where the predicate begins
     * @param duty true where the predicate alone says that it has to do something (要, 应, 负责, 牵头 …)
     * @param person true for persons by their posts
     */
    record Subject(int from, int to, boolean duty, boolean person) {}

    static boolean beginsAt(ReadText text, int start) {
        return at(text, start) != null;
    }

    /** The subject that begins at a place, or null; the longest one that the words allow. */
    static @Nullable Subject at(ReadText text, int from) {
        String chars = text.chars();
        int to = Math.min(chars.length(), from + LONGEST);
        Subject best = null;
        int depth = 0;
        for (int e = from; e < to; e++) {
            char c = chars.charAt(e);
            if (depth == 0 && e >= from + 2) {
                Subject found = ending(text, from, e);
                best = found == null ? best : found;
            }
            depth += c == '（' || c == '“' ? 1 : c == '）' || c == '”' ? -1 : 0;
            if (depth < 0 || (depth == 0 && "，。；：\n".indexOf(c) >= 0) || c == ReadText.TAIL) {
                break;
            }
        }
        return best;
    }

    private static @Nullable Subject ending(ReadText text, int from, int e) {
        String chars = text.chars();
        if ("、和及与".indexOf(chars.charAt(e - 1)) >= 0) {
            return null;
        }
        String word = PREDICATES.at(chars, e, chars.length());
        boolean product = HANDED_IN.matcher(chars).region(e, chars.length()).lookingAt();
        boolean dated = word.isEmpty() && (product || isTime(chars, e) || actsBehindTime(chars, e));
        if (word.isEmpty() && !dated) {
            word = behindRole(chars, e);
        }
        String kind = PREDICATES.classOf(word);
        if (!product && ((word.isEmpty() && !dated) || "not".equals(kind) || "time".equals(kind))) {
            return null;
        }
        boolean duty = product || "duty".equals(kind) || commandsBehindTime(chars, e);
        if (word.startsWith("要") && "主重需必首纲摘提概只".indexOf(chars.charAt(e - 1)) >= 0) {
            return null;
        }
        if (chars.charAt(e - 1) == '所'
                && NEEDED.matcher(chars).region(e, chars.length()).lookingAt()) {
            return null;
        }
        if (word.startsWith("会") && !duty && "委协工商员".indexOf(chars.charAt(e - 1)) >= 0) {
            return null;
        }
        if (!duty
                && (STATE.matcher(chars).region(e, chars.length()).lookingAt()
                        || PAST.matcher(chars).region(e, chars.length()).lookingAt())) {
            return null;
        }
        if (isDepartment(chars, e)) {
            return null;
        }
        if (NameChecks.areSubjects(chars, from, e)) {
            return new Subject(from, e, duty, false);
        }
        if ("为".equals(word)
                && APPOINTED.matcher(chars).region(e, chars.length()).lookingAt()) {
            return null;
        }
        // 镇政府成立以镇长为组长的领导小组 tells who leads a group.
        String post = lastPost(chars, from, e);
        return !post.contains("成立") && BodyNames.isPost(post) ? new Subject(from, e, duty, true) : null;
    }

    /** 镇应急办作为牵头单位，要…: what it is told to do stands behind the clause that says in what part. */
    private static String behindRole(String chars, int e) {
        Matcher role = AS.matcher(chars).region(e, chars.length());
        return role.lookingAt() ? PREDICATES.at(chars, role.end(), chars.length()) : "";
    }

    /** 柳林县教育局: 教育 begins the name of an office here. */
    private static boolean isDepartment(String chars, int e) {
        for (int to = e + 2; to < Math.min(chars.length(), e + 8); to++) {
            if ("局委厅办站所院队部科".indexOf(chars.charAt(to)) >= 0 && BodyNames.isShort(chars.substring(e, to))) {
                return true;
            }
        }
        return false;
    }

    /** Posts may be listed and belong to several bodies: 各单位、各部门主要负责人. */
    private static String lastPost(String chars, int from, int e) {
        return chars.substring(from, e).replace("、", "");
    }

    /** 各村每月25日前将…, 各村11月30日前上报…: the time stands between the subject and what it is told to do. */
    private static boolean commandsBehindTime(String chars, int e) {
        Matcher every = EVERY.matcher(chars).region(e, chars.length());
        DatePoint point = isTime(chars, e) ? DatePointReader.at(chars, e) : null;
        int end = point != null ? point.end() : every.lookingAt() ? every.end() : -1;
        return end > 0 && COMMAND.matcher(chars).region(end, chars.length()).lookingAt();
    }

    /** 市投资促进局每月调度, 市自然资源局全年保障…: a time, and then what is done. */
    private static boolean actsBehindTime(String chars, int e) {
        Matcher every = EVERY.matcher(chars).region(e, chars.length());
        Matcher year = YEAR_LONG.matcher(chars).region(e, chars.length());
        int end = every.lookingAt() ? every.end() : year.lookingAt() ? year.end() : -1;
        String word = end < 0 ? "" : PREDICATES.at(chars, end, chars.length());
        return !word.isEmpty() && !"not".equals(PREDICATES.classOf(word)) && !"time".equals(PREDICATES.classOf(word));
    }

    private static boolean isTime(String chars, int e) {
        char c = chars.charAt(e);
        return (CleanText.isDigit(c) || c == '今' || c == '年') && DatePointReader.at(chars, e) != null;
    }
}
