package hongtou.render.document.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns the characters of a paragraph into lines that fill the measure exactly (撑满版心, 5.2.3).
 *
 * <p>A mark that may not begin a line is first pulled in by squeezing marks of the line, as long as that is not seen; else
 * the character before it is pushed out and the line is stretched (先挤进，后推出). A mark at the end of a full line takes half
 * a cell (GB/T 15834, 5.1.10), so that what is printed of every line ends at one edge.
 */
public final class Paragraph {
    private static final double ROUNDING = 0.01;
    /** A line that lacks more than this, in characters, looks torn. */
    private static final double TORN = 2.5;
    /** A line that lacks no more than this, in characters, is stretched rather than have its marks squeezed hard. */
    private static final double EASY = 1.6;
    /** So much closer or farther apart, in parts of their width, characters look as usual. */
    private static final double TIGHTEST = 0.03;

    private static final double LOOSEST = 0.035;
    private static final double STEP = 0.002;

    private final List<Cell> cells;
    private final double em;
    private final Ties ties;

    private Paragraph(List<Cell> cells, double em) {
        this.cells = cells;
        this.em = em;
        StringBuilder text = new StringBuilder();
        cells.forEach(c -> text.appendCodePoint(c.codePoint()));
        this.ties = Ties.of(text.toString(), cells);
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
        return paragraph.set(paragraph.starts(first, others), first, others, justified);
    }

    /**
     * Breaks a justified paragraph into one line more or less than it takes by itself, with the characters a little farther
     * apart or closer together (调整字距, 7.3.5.5).
     *
     * @param change 1 or -1
     * @return nothing where that would be seen
     */
    public static Optional<Respaced> respaced(List<Cell> cells, double em, double first, double others, int change) {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        Paragraph paragraph = new Paragraph(List.copyOf(cells), em);
        int wanted = paragraph.starts(first, others).size() + change;
        double most = change > 0 ? LOOSEST : TIGHTEST;
        for (double by = STEP; by <= most + STEP / 2 && wanted > 0; by += STEP) {
            double factor = 1 - change * by;
            List<Integer> starts = paragraph.starts(first * factor, others * factor);
            if (starts.size() == wanted) {
                List<Line> lines = paragraph.set(starts, first, others, true);
                return fit(lines, first, others) ? Optional.of(new Respaced(lines, by)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean fit(List<Line> lines, double first, double others) {
        boolean wide = lines.get(0).width() > first + ROUNDING;
        return !wide && lines.stream().skip(1).allMatch(l -> l.width() <= others + ROUNDING);
    }

    /**
     * A paragraph with another number of lines.
     *
     * @param by how much its characters are farther apart or closer together, in parts of their own width
     */
    public record Respaced(List<Line> lines, double by) {
        public Respaced {
            lines = List.copyOf(lines);
        }
    }

    private List<Line> set(List<Integer> starts, double first, double others, boolean justified) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i + 1 == starts.size();
            int from = starts.get(i);
            int to = withoutBlanks(from, last ? cells.size() : starts.get(i + 1));
            Stretch stretch = new Stretch(cells.subList(from, to), em);
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
            if (!ties.before(at) && solid(at, cells.size()) >= 2) {
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
        if (natural >= cells.size() || !ties.before(natural)) {
            return natural;
        }
        int pulled = natural + 1;
        while (pulled < cells.size() && ties.before(pulled)) {
            pulled++;
        }
        boolean fits = fits(from, pulled, measure);
        if (fits && new Stretch(cells.subList(from, pulled), em).gentle() <= measure + ROUNDING) {
            return pulled;
        }
        int pushed = pushed(from, natural, measure);
        return fits && measure - natural(from, pushed) > EASY * em ? pulled : pushed;
    }

    /** The last place before {@code natural} where the line may end. */
    private int pushed(int from, int natural, double measure) {
        int at = natural;
        while (at > from && ties.before(at)) {
            at--;
        }
        if (at > from && measure - natural(from, at) <= TORN * em) {
            return at;
        }
        for (int loose = natural; loose > at; loose--) {
            if (ties.looseBefore(loose)) {
                return loose;
            }
        }
        return at > from ? at : natural;
    }

    private double natural(int from, int to) {
        return new Stretch(cells.subList(from, to), em).natural();
    }

    /** The most characters that stand in a line as they are; at least one. */
    private int naturalEnd(int from, double measure) {
        int to = from + 1;
        double width = cells.get(from).advance();
        while (to < cells.size()) {
            width += Stretch.between(cells.get(to - 1), cells.get(to), em)
                    + cells.get(to).advance();
            if (width > measure + ROUNDING) {
                return to;
            }
            to++;
        }
        return to;
    }

    private boolean fits(int from, int to, double measure) {
        return new Stretch(cells.subList(from, to), em).least() <= measure + ROUNDING;
    }
}
