package hongtou.render.document.typesetting;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns the characters of a paragraph into lines that fill the measure exactly (撑满版心, 5.2.3).
 *
 * <p>A mark that may not begin a line is first pulled in by squeezing marks of the line, else the character before it is
 * pushed out and the line is stretched (先挤进，后推出).
 */
public final class Paragraph {
    private static final double ROUNDING = 0.01;

    private final List<Cell> cells;
    private final double em;
    private final boolean[] tied;

    private Paragraph(List<Cell> cells, double em) {
        this.cells = cells;
        this.em = em;
        StringBuilder text = new StringBuilder();
        cells.forEach(c -> text.appendCodePoint(c.codePoint()));
        this.tied = Ties.of(text.toString(), cells);
    }

    /**
     * Breaks a paragraph.
     *
     * @param em the size of a full character, in points
     * @param first the measure of the first line, in points
     * @param others the measure of the others
     * @param justified true where every line but the last ends at the measure
     * @return at least one line; none for no characters
     */
    public static List<Line> lines(List<Cell> cells, double em, double first, double others, boolean justified) {
        if (cells.isEmpty()) {
            return List.of();
        }
        Paragraph paragraph = new Paragraph(List.copyOf(cells), em);
        List<Integer> starts = paragraph.starts(first, others);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i + 1 == starts.size();
            int from = starts.get(i);
            int to = paragraph.withoutBlanks(from, last ? cells.size() : starts.get(i + 1));
            Stretch stretch = new Stretch(paragraph.cells.subList(from, to), em);
            lines.add(stretch.line(i == 0 ? first : others, justified && !last));
        }
        return lines;
    }

    private int withoutBlanks(int from, int to) {
        int end = to;
        while (end > from + 1 && cells.get(end - 1).codePoint() == ' ') {
            end--;
        }
        return end;
    }

    private List<Integer> starts(double first, double others) {
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        while (at < cells.size()) {
            starts.add(at);
            at = end(at, starts.size() == 1 ? first : others);
            while (at < cells.size() && cells.get(at).codePoint() == ' ') {
                at++;
            }
        }
        fillLastLine(starts, first, others);
        return starts;
    }

    /** 孤字不成行: a last line of one character takes another one from the line before. */
    private void fillLastLine(List<Integer> starts, double first, double others) {
        int lines = starts.size();
        if (lines < 2) {
            return;
        }
        int last = starts.get(lines - 1);
        int before = starts.get(lines - 2);
        if (solid(last, cells.size()) >= 2) {
            return;
        }
        double measure = lines == 2 ? first : others;
        if (fits(before, cells.size(), measure)) {
            starts.remove(lines - 1);
            return;
        }
        for (int at = last - 1; at > before + 1; at--) {
            if (!tied[at] && solid(at, cells.size()) >= 2) {
                starts.set(lines - 1, at);
                return;
            }
        }
    }

    private int solid(int from, int to) {
        return (int) cells.subList(from, to).stream()
                .filter(c -> Marks.solid(c.codePoint()))
                .count();
    }

    /** Where the line that begins at {@code from} ends. */
    private int end(int from, double measure) {
        int natural = naturalEnd(from, measure);
        if (natural >= cells.size() || !tied[natural]) {
            return natural;
        }
        int pulled = natural + 1;
        while (pulled < cells.size() && tied[pulled]) {
            pulled++;
        }
        if (fits(from, pulled, measure)) {
            return pulled;
        }
        for (int pushed = natural - 1; pushed > from; pushed--) {
            if (!tied[pushed]) {
                return pushed;
            }
        }
        return natural;
    }

    /** The most characters that stand in a line as they are; at least one. */
    private int naturalEnd(int from, double measure) {
        int to = from + 1;
        while (to < cells.size() && new Stretch(cells.subList(from, to + 1), em).natural() <= measure + ROUNDING) {
            to++;
        }
        return to;
    }

    private boolean fits(int from, int to, double measure) {
        return new Stretch(cells.subList(from, to), em).least() <= measure + ROUNDING;
    }
}
