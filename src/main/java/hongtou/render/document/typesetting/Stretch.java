package hongtou.render.document.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The characters of one line, and how far they can be squeezed and stretched. */
final class Stretch {
    /** A wider gap than a character tears the line apart: then it stays ragged. */
    private static final double WIDEST = 1.0;

    /** Characters closer together than this touch. */
    private static final double CLOSEST = -0.06;

    private static final double ROUNDING = 0.01;

    /** Letters so little farther apart look as usual, in characters. */
    private static final double UNSEEN = 0.03;

    /** What a mark may give up of its room without looking squeezed. */
    private static final double UNNOTICED = 0.5;

    private final List<Cell> cells;
    private final double em;
    private final double[] gaps;
    private final double[] room;

    Stretch(List<Cell> cells, double em) {
        this.cells = cells;
        this.em = em;
        this.gaps = new double[cells.size()];
        this.room = new double[cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            squeezeNeighbours(i);
        }
    }

    /** Two marks side by side give up half a cell between them (标点挤压); a lone mark may be asked to. */
    private void squeezeNeighbours(int i) {
        boolean behind = wide(i) && Marks.blankBehind(cells.get(i).codePoint());
        if (i + 1 == cells.size()) {
            room[i] = behind ? em / 2 : 0;
            return;
        }
        boolean before = wide(i + 1) && Marks.blankBefore(cells.get(i + 1).codePoint());
        gaps[i] = between(cells.get(i), cells.get(i + 1), em);
        if (gaps[i] < 0) {
            room[i] = behind && before ? em / 2 : 0;
        } else if (behind || before) {
            room[i] = em / 2;
        }
    }

    /** What two neighbours give up between them: half a cell where they are marks with blanks in between, else nothing. */
    static double between(Cell one, Cell other, double em) {
        int here = one.codePoint();
        int next = other.codePoint();
        boolean behind = wide(one, em) && Marks.blankBehind(here);
        boolean before = wide(other, em) && Marks.blankBefore(next);
        boolean opened = wide(one, em) && Marks.blankBefore(here);
        boolean pair = (behind && (before || Marks.blankBehind(next))) || (opened && before);
        return pair ? -em / 2 : 0;
    }

    private boolean wide(int i) {
        return wide(cells.get(i), em);
    }

    private static boolean wide(Cell cell, double em) {
        return cell.advance() > 0.75 * em;
    }

    /** The width as it comes. */
    double natural() {
        double width = 0;
        for (int i = 0; i < cells.size(); i++) {
            width += cells.get(i).advance() + gaps[i];
        }
        return width;
    }

    /** The least width. */
    double least() {
        return natural() - Arrays.stream(room).sum();
    }

    /** The least width at which no mark inside the line looks squeezed. */
    double gentle() {
        return natural()
                - end()
                - UNNOTICED * Arrays.stream(room, 0, cells.size() - 1).sum();
    }

    /** The half of its cell that a mark at the end of a line leaves empty (GB/T 15834, 5.1.10). */
    double end() {
        return room[cells.size() - 1];
    }

    /** The line, brought to the measure where it is wider or is to fill it; then a mark at its end takes half a cell. */
    Line line(double measure, boolean fill) {
        if (fill) {
            gaps[cells.size() - 1] -= end();
            room[cells.size() - 1] = 0;
        }
        double missing = measure - natural();
        if (missing < 0) {
            squeeze(-missing);
        } else if (fill) {
            widen(missing);
        }
        List<Double> all = new ArrayList<>();
        for (double gap : gaps) {
            all.add(gap);
        }
        return new Line(cells, all);
    }

    /** The mark at the end first, whose room is empty; then the marks inside the line, all alike. */
    private void squeeze(double much) {
        int last = cells.size() - 1;
        double end = Math.min(room[last], much);
        gaps[last] -= end;
        double inside = Arrays.stream(room, 0, last).sum();
        double taken = Math.min(much - end, inside);
        for (int i = 0; i < last && inside > 0; i++) {
            gaps[i] -= taken * room[i] / inside;
        }
        if (much - taken - end > ROUNDING) {
            widen(taken + end - much);
        }
    }

    /** All characters alike; a negative length brings them closer together. */
    private void widen(double much) {
        int places = 0;
        for (int i = 0; i + 1 < cells.size(); i++) {
            places += mayWiden(i) ? 1 : 0;
        }
        if (places == 0 || much / places > WIDEST * em || much / places < CLOSEST * em) {
            widenWord(much);
            return;
        }
        for (int i = 0; i + 1 < cells.size(); i++) {
            gaps[i] += mayWiden(i) ? much / places : 0;
        }
    }

    /** A word as long as its line, such as an address, fills it where that cannot be seen. */
    private void widenWord(double much) {
        double each = much / Math.max(1, cells.size() - 1);
        boolean word = cells.stream().allMatch(c -> c.codePoint() < 0x250);
        if (word && Math.abs(each) <= UNSEEN * em) {
            for (int i = 0; i + 1 < cells.size(); i++) {
                gaps[i] += each;
            }
        }
    }

    /** Letters, digits and the minus sign. */
    private static boolean latin(int c) {
        return c < 0x250 || c == '\u2212';
    }

    /** Numbers, Latin words and doubled marks stay close; so does a mark to what it belongs to. */
    private boolean mayWiden(int i) {
        int here = cells.get(i).codePoint();
        int next = cells.get(i + 1).codePoint();
        boolean oneMark = Marks.doubled(here) && here == next;
        boolean oneWord = latin(here) && latin(next) && here != ' ' && next != ' ';
        return !oneMark && !oneWord;
    }
}
