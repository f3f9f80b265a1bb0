package hongtou.reading.phrase;

import hongtou.model.Due;
import java.util.List;
import java.util.regex.Pattern;

/** The words that say what is due at a deadline: those behind it, to the end of its clause or the next deadline. */
final class BoundWords {
    private static final int LONGEST = 400;
    private static final String EDGES = "，、：；。“”（）-";
    private static final String OPENING_EDGES = "，、：；。”（）-";
    private static final List<String> OPENINGS = List.of("的要求，", "的原则，", "要", "应当");
    private static final List<String> NOTHING = List.of("完成", "前完成", "并", "且", "起", "实施", "制度", "的要求", "机制", "等");

    private static final Pattern REPORT = Pattern.compile("上?报(?!告制|警)|提交|形成[^，]{0,12}?(?:报告|总结)");

    private BoundWords() {}

    static String of(ReadText text, List<Found> all, int index) {
        Found found = all.get(index);
        if (found.binds() != null) {
            return found.binds();
        }
        if (found.recurring()) {
            String subset = FrequencyWords.subset(text, found.start());
            if (subset != null) {
                return subset;
            }
        }
        return isListed(text, found) || isNamed(text, found) ? "" : behind(text, found.end(), next(text, all, index));
    }

    private static String behind(ReadText text, int end, int limit) {
        int from = end;
        int to = Math.min(text.sentenceEnd(from, LONGEST), limit);
        while (from < to && OPENING_EDGES.indexOf(text.chars().charAt(from)) >= 0) {
            from++;
        }
        for (String opening : OPENINGS) {
            from += text.chars().startsWith(opening, from) && !text.chars().startsWith("要求", from)
                    ? opening.length()
                    : 0;
        }
        to = reported(text, from, to);
        while (to > from && EDGES.indexOf(text.chars().charAt(to - 1)) >= 0 && !closes(text, from, to - 1)) {
            to--;
        }
        String words = from < to ? text.clean().words(from, to) : "";
        return NOTHING.contains(words) ? "" : words;
    }

    /** True for a bracket or quote whose opening stands in the words too. */
    private static boolean closes(ReadText text, int from, int at) {
        char closing = text.chars().charAt(at);
        char opening = closing == '）' ? '（' : closing == '”' ? '“' : 0;
        return opening != 0 && text.chars().substring(from, at).indexOf(opening) >= 0;
    }

    /** 报送评估报告，县安委办将对…进行总结: another acts behind what is to be handed in. */
    private static int reported(ReadText text, int from, int to) {
        if (from >= to || !REPORT.matcher(text.chars()).region(from, to).lookingAt()) {
            return to;
        }
        for (int i = from; i < to; i++) {
            Subjects.Subject other = text.chars().charAt(i) == '，' ? Subjects.at(text, i + 1) : null;
            if (other != null && other.duty()) {
                return i;
            }
        }
        return to;
    }

    /** 周上报、月调度、会商研判等机制: names of meetings in a row. */
    private static boolean isListed(ReadText text, Found found) {
        return found.recurring()
                && found.end() < text.length()
                && text.chars().charAt(found.start()) != '每'
                && text.chars().charAt(found.end()) == '、';
    }

    /** 集中缴费期为2022年10月1日至12月31日，…: what is due stands before it. */
    private static boolean isNamed(ReadText text, Found found) {
        int before = found.start() - 1;
        return before > 0
                && text.chars().charAt(before) == '为'
                && "期间段".indexOf(text.chars().charAt(before - 1)) >= 0;
    }

    /** 此后每周五报送…, 每月28日前报…: a duty of its own beside that by the date. */
    private static boolean standsAlone(ReadText text, Found next) {
        boolean day =
                next.due() instanceof Due.Recurring every && every.recurrence().day() != null;
        int clause = text.clauseStart(next.start());
        boolean opens = next.start() - clause <= 12;
        String before = text.chars().substring(clause, Math.max(clause, next.start()));
        return opens && (day || before.startsWith("此后") || before.startsWith("以后") || before.startsWith("之后"));
    }

    /** Where the next deadline's words begin: a date is not cut by how often something is done under it. */
    private static int next(ReadText text, List<Found> all, int index) {
        boolean recurring = all.get(index).recurring();
        for (int i = index + 1; i < all.size(); i++) {
            Found next = all.get(i);
            if (next.start() - all.get(index).end() > LONGEST) {
                break;
            }
            if (recurring || !next.recurring() || standsAlone(text, next)) {
                return Math.max(opening(text, next.start()), all.get(index).end());
            }
        }
        return text.length();
    }

    /** Where the clause or the bracket begins in which the next deadline stands: what is before it there belongs to it. */
    private static int opening(ReadText text, int start) {
        int clause = text.clauseStart(start);
        for (int i = start - 1; i >= Math.max(clause, start - 40); i--) {
            if (text.chars().charAt(i) == '（') {
                return i;
            }
            if (text.chars().charAt(i) == '、') {
                return start;
            }
        }
        return start - clause > 40 ? start : clause;
    }
}
