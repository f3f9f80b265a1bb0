package hongtou.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the lines of a text were broken, worked out from their lengths.
 *
 * @param columns the width of a full line where lines are broken by the page's width, or 0 for one paragraph a line
 * @param indents true where some lines are indented and most are not: an indent then begins a paragraph
 * @param none true where the file itself says that every line is a paragraph
 * @param gapped true where some lines have an empty line before them and most have not: it then begins a paragraph
 */
record Wrapping(int columns, boolean indents, boolean gapped, boolean none) {
    /** Every line is a paragraph. */
    static final Wrapping NONE = new Wrapping(0, false, false, true);

    private static final int FEWEST_LINES = 8;
    private static final int NARROWEST = 24;
    private static final int WIDEST = 160;
    private static final int NARROWEST_PAGE = 44;
    private static final int WIDEST_PAGE = 96;
    /** First lines are two characters shorter, and their blanks may be lost. */
    private static final int NEAR = 7;

    private static final int FEWEST_FULL = 3;

    static Wrapping of(List<Line> lines) {
        int indented = 0;
        int gaps = 0;
        for (Line line : lines) {
            indented += line.indent() >= 2 && line.indent() <= 8 ? 1 : 0;
            gaps += line.gaps() > 0 ? 1 : 0;
        }
        int all = Math.max(1, lines.size());
        return new Wrapping(columns(lines), isSome(indented, all), isSome(gaps, all), false);
    }

    private static boolean isSome(int count, int all) {
        return all >= FEWEST_LINES && count * 25 >= all && count * 10 <= all * 6;
    }

    /** Lines that are broken by the page have nearly all the same width, and most of them end within a sentence. */
    private static int columns(List<Line> lines) {
        Map<Integer, Integer> widths = new HashMap<>();
        lines.forEach(l -> widths.merge(l.width(), 1, Integer::sum));
        int best = 0;
        int most = 0;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            int near = 0;
            for (int w = width - 1; w <= width + 1; w++) {
                near += widths.getOrDefault(w, 0);
            }
            if (near >= most) {
                most = near;
                best = width;
            }
        }
        boolean wrapped = lines.size() >= FEWEST_LINES && isWrapped(lines, best);
        return wrapped ? best : ofFew(lines);
    }

    /**
     * The width of a notice of one page, where short lines are many: nothing is wider, and lines that are as wide end within a
     * sentence that goes on.
     */
    private static int ofFew(List<Line> lines) {
        int width = 0;
        for (Line line : lines) {
            width = Math.max(width, line.width());
        }
        if (width < NARROWEST_PAGE || width > WIDEST_PAGE) {
            return 0;
        }
        int full = 0;
        int goesOn = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (width - line.width() <= NEAR) {
                full++;
                goesOn += isOpen(line) && isRest(lines.get(i + 1)) ? 1 : 0;
            }
        }
        return full >= FEWEST_FULL && goesOn * 10 >= full * 6 ? width : 0;
    }

    private static boolean isOpen(Line line) {
        return "。！？!?；".indexOf(line.text().charAt(line.text().length() - 1)) < 0;
    }

    /** What can stand in the second line of a paragraph. */
    private static boolean isRest(Line line) {
        return Elements.label(line.text()).isEmpty()
                && !TextTable.isRow(line.text())
                && !OfficialDate.isWhole(line.text())
                && !Elements.isAttachmentLine(line.text());
    }

    private static boolean isWrapped(List<Line> lines, int width) {
        int full = 0;
        int open = 0;
        int longer = 0;
        for (Line line : lines) {
            int w = line.width();
            if (Math.abs(w - width) <= 7) {
                full++;
                open += Elements.isFinal(line.text().charAt(line.text().length() - 1)) ? 0 : 1;
            }
            longer += w > width + 7 ? 1 : 0;
        }
        return full * 10 >= lines.size() * 4 && open * 10 >= full * 6 && longer * 20 <= lines.size();
    }
}
