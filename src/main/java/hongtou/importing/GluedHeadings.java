package hongtou.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts headings from the text behind them where a copy has put a blank in place of the line feed: 一、总体要求 （一）指导思想 以…. Only
 * where hardly any other Han characters have a blank between them: extraction puts blanks anywhere.
 */
final class GluedHeadings {
    private static final Pattern HEADED = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[ \\u3000]?[^。，；：？！,;:? \\u3000\\t|]{2,30}[ \\u3000]{1,4}(?=\\S)");
    private static final Pattern GAP = Pattern.compile("(?<=\\p{IsHan})[ \\u3000]{1,4}(?=\\p{IsHan})");
    private static final int FEWEST = 2;
    private static final int SHORTEST_TEXT = 8;
    /** Signatures, titles and rows of lists have blanks of their own. */
    private static final int SHORTEST_LINE = 40;

    private static final int LONGEST_LINE = 4000;
    private static final int MOST_HEADINGS = 3;

    private GluedHeadings() {}

    static List<Line> apart(List<Line> lines) {
        int headed = 0;
        int others = 0;
        for (Line line : lines) {
            boolean glued = end(line.text()) > 0;
            headed += glued ? 1 : 0;
            if (line.text().length() >= SHORTEST_LINE && line.text().length() <= LONGEST_LINE) {
                others += (int) GAP.matcher(line.text()).results().count() - (glued ? 1 : 0);
            }
        }
        return headed >= FEWEST && others * 3 <= headed
                ? lines.stream().flatMap(line -> pieces(line).stream()).toList()
                : lines;
    }

    private static List<Line> pieces(Line line) {
        List<Line> pieces = new ArrayList<>();
        String rest = line.text();
        for (int end = end(rest); end > 0 && pieces.size() < MOST_HEADINGS; end = end(rest)) {
            pieces.add(new Line(
                    line.number(), Blanks.strip(rest.substring(0, end)), line.indent(), line.gaps(), line.opensPage()));
            rest = rest.substring(end);
        }
        pieces.add(pieces.isEmpty() ? line : new Line(line.number(), Blanks.strip(rest), line.indent(), 0, false));
        return pieces;
    }

    /** Behind the heading with which a line begins; 0 where it has none, or no text behind it. */
    private static int end(String text) {
        if (text.length() > LONGEST_LINE || !LabelForms.mayBegin(text)) {
            return 0;
        }
        Matcher m = HEADED.matcher(text);
        return m.find() && text.length() - m.end() >= SHORTEST_TEXT ? m.end() : 0;
    }
}
