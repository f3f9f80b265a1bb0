package hongtou.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 抄送机关 (GB/T 9704-2012, 7.4.2): several sentences, each perhaps a paragraph of its own, down to the line of the printer or the end.
 *
 * @param names without 抄送 and the last full stop
 * @param count the paragraphs that they take
 */
record CopyLines(String names, int count) {
    private static final int MOST_LINES = 8;
    private static final int LONGEST_LINE = 300;
    private static final Pattern WORD = Pattern.compile("^(?:抄\\s?送|抄\\s?报|分\\s?送|发\\s?送|送)\\s?[：:]\\s?");

    private static final Pattern BETWEEN = Pattern.compile("[，,、；;。]");

    /** The bodies that a paragraph which begins with 抄送 names, and those below it. */
    static CopyLines at(List<Para> paras, int from) {
        StringBuilder names = new StringBuilder();
        int end = from;
        boolean closed = false;
        while (end < paras.size() && end - from < MOST_LINES && goesOn(paras, end, from, closed)) {
            String text = paras.get(end).text();
            closed = "。.".indexOf(paras.get(end).last()) >= 0;
            Matcher word = WORD.matcher(text);
            names.append(word.find() ? text.substring(word.end()) : text);
            end++;
        }
        String all = Blanks.wideMarks(names.toString());
        return new CopyLines(closed ? all.substring(0, all.length() - 1) : all, end - from);
    }

    private static boolean goesOn(List<Para> paras, int at, int from, boolean closed) {
        String text = paras.get(at).text();
        if (Elements.isPrintLine(text)) {
            return false;
        }
        boolean first = at == from || Elements.isCopies(text);
        boolean below = text.length() <= LONGEST_LINE
                && Elements.label(text).isEmpty()
                && !OfficialDate.isWhole(text)
                && !Elements.isOrgan(text)
                && !Elements.isAttachmentLine(text)
                && text.indexOf("关于") < 0;
        return first || below && (!closed || isNames(text) && endsRecord(paras, at));
    }

    /** Nothing but names of bodies follows, down to the printer's line or the end of the text. */
    private static boolean endsRecord(List<Para> paras, int at) {
        for (int i = at; i < Math.min(paras.size(), at + MOST_LINES); i++) {
            String text = paras.get(i).text();
            if (Elements.isPrintLine(text)) {
                return true;
            }
            if (!isNames(text) && !Elements.isOrgan(text)) {
                return false;
            }
        }
        return at + MOST_LINES >= paras.size();
    }

    private static boolean isNames(String text) {
        if (text.length() > LONGEST_LINE || !text.endsWith("。")) {
            return false;
        }
        List<String> pieces =
                BETWEEN.splitAsStream(text).filter(p -> !p.isEmpty()).toList();
        long bodies = pieces.stream()
                .filter(p -> p.startsWith("各") && p.length() <= 12 || Elements.isOrgan(p))
                .count();
        return bodies * 2 >= pieces.size();
    }
}
