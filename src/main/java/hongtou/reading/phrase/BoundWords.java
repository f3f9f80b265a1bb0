package hongtou.reading.phrase;

import java.util.List;

/** The words that say what is due at a deadline: those behind it, to the end of its clause or the next deadline. */
final class BoundWords {
    private static final int LONGEST = 400;
    private static final String EDGES = "，、：；。“”（-";
    private static final List<String> OPENINGS = List.of("的要求，", "的原则，", "要", "应当");
    private static final List<String> NOTHING = List.of("完成", "前完成", "并", "且", "起", "实施", "制度", "的要求", "机制", "等");

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
        int from = found.end();
        int to = Math.min(text.sentenceEnd(from, LONGEST), next(text, all, index));
        while (from < to && EDGES.indexOf(text.chars().charAt(from)) >= 0) {
            from++;
        }
        for (String opening : OPENINGS) {
            from += text.chars().startsWith(opening, from) && !text.chars().startsWith("要求", from)
                    ? opening.length()
                    : 0;
        }
        while (to > from && EDGES.indexOf(text.chars().charAt(to - 1)) >= 0) {
            to--;
        }
        String words = from < to ? text.clean().words(from, to) : "";
        return NOTHING.contains(words) ? "" : words;
    }

    /** Where the next deadline's words begin: a date is not cut by how often something is done under it. */
    private static int next(ReadText text, List<Found> all, int index) {
        boolean recurring = all.get(index).recurring();
        for (int i = index + 1; i < all.size(); i++) {
            Found next = all.get(i);
            if (next.start() - all.get(index).end() > LONGEST) {
                break;
            }
            if (recurring || !next.recurring()) {
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
