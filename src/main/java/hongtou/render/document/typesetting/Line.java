package hongtou.render.document.typesetting;

import java.util.ArrayList;
import java.util.List;

/**
 * One line, ready to be drawn.
 *
 * @param cells its characters
 * @param gaps what is added to the advance of each character, in points; negative where marks are squeezed
 */
public record Line(List<Cell> cells, List<Double> gaps) {
    private static final double SAME = 0.0005;

    public Line {
        cells = List.copyOf(cells);
        gaps = List.copyOf(gaps);
    }

    /**
     * Characters that are drawn in one go.
     *
     * @param gap what is added to each advance, in points
     */
    public record Run(int style, double gap, String text) {}

    /** The width of the line, in points. */
    public double width() {
        double width = 0;
        for (int i = 0; i < cells.size(); i++) {
            width += cells.get(i).advance() + gaps.get(i);
        }
        return width;
    }

    /** The line with its characters moved apart, all alike, until it is so wide, in points; a wider one stays as it is. */
    public Line filling(double width) {
        double missing = width - width();
        if (missing <= 0 || cells.size() < 2) {
            return this;
        }
        double each = missing / (cells.size() - 1);
        List<Double> wider = new ArrayList<>(gaps);
        wider.subList(0, gaps.size() - 1).replaceAll(gap -> gap + each);
        return new Line(cells, wider);
    }

    /** The line with a blank behind it, in points; a line without characters has no place for one. */
    public Line wider(double blank) {
        if (cells.isEmpty()) {
            return this;
        }
        List<Double> wider = new ArrayList<>(gaps);
        wider.set(gaps.size() - 1, gaps.get(gaps.size() - 1) + blank);
        return new Line(cells, wider);
    }

    /** This line and another one behind it. */
    public Line and(Line other) {
        List<Cell> allCells = new ArrayList<>(cells);
        List<Double> allGaps = new ArrayList<>(gaps);
        allCells.addAll(other.cells);
        allGaps.addAll(other.gaps);
        return new Line(allCells, allGaps);
    }

    /** The words of the line. */
    public String text() {
        StringBuilder text = new StringBuilder();
        cells.forEach(c -> text.appendCodePoint(c.codePoint()));
        return text.toString();
    }

    /** The line in as few pieces as can be. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            text.appendCodePoint(cells.get(i).codePoint());
            boolean last = i + 1 == cells.size();
            if (last
                    || cells.get(i + 1).style() != cells.get(i).style()
                    || Math.abs(gaps.get(i + 1) - gaps.get(i)) > SAME) {
                runs.add(new Run(cells.get(i).style(), gaps.get(i), text.toString()));
                text.setLength(0);
            }
        }
        return runs;
    }
}
