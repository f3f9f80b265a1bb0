package hongtou.importing;

import hongtou.reading.phrase.RecipientPhrases;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 主送机关: names of bodies up to a colon.
 *
 * @param names with the marks between them as print has them
 * @param count the lines that they take
 */
record RecipientLines(String names, int count) {
    private static final int MOST_LINES = 12;
    private static final int LONGEST = 600;
    private static final Pattern SAYS = Pattern.compile("(?:如下|通知|公告|通告|函告|公示|报告|决定|意见|明确)[：:]$");
    private static final Pattern NO_BODIES = Pattern.compile("^(?:现|为|根据|按照|经|特此|兹)|[。；]");

    /**
     * The names that begin at a line.
     *
     * @param titled true below a title; without one the bodies must be several
     */
    static Optional<RecipientLines> at(List<Line> lines, int from, boolean titled) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < Math.min(lines.size(), from + MOST_LINES); i++) {
            String text = lines.get(i).text();
            words.append(text);
            String all = Blanks.squeeze(words.toString());
            if (all.length() > LONGEST
                    || isStray(text)
                    || NO_BODIES.matcher(all).find()
                    || Elements.label(all).isPresent()) {
                return Optional.empty();
            }
            if (all.endsWith("：") || all.endsWith(":")) {
                boolean says = SAYS.matcher(all).find() || Elements.isAttachmentLine(all) || Elements.isRole(all);
                boolean lone = !titled && all.indexOf('各') < 0 && !RecipientPhrases.isList(all);
                return says || lone
                        ? Optional.empty()
                        : Optional.of(
                                new RecipientLines(Blanks.wideMarks(all.substring(0, all.length() - 1)), i + 1 - from));
            }
        }
        return Optional.empty();
    }

    /** A field of a page, a line of a list, a title. */
    private static boolean isStray(String text) {
        boolean field =
                text.length() > 1 && text.substring(0, text.length() - 1).matches(".*[：:].*");
        return field || "•·|".indexOf(text.charAt(0)) >= 0 || text.contains("关于") && TitleLines.isComplete(text);
    }
}
