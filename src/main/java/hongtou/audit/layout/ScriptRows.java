package hongtou.audit.layout;

import hongtou.audit.ink.Glyph;
import hongtou.audit.ink.Millimetres;
import java.util.ArrayList;
import java.util.List;

/** Small raised and lowered characters, as in CO₂ and 10⁻³, belong to the line beside whose letters they stand. */
final class ScriptRows {
    /** The largest of them, in parts of the size of the line. */
    private static final double SIZE = 0.8;
    /** The farthest they stand above or below the line, in em. */
    private static final double FAR = 0.5;

    private ScriptRows() {}

    /** Rows from top to bottom, those of raised and lowered characters taken into their lines. */
    static List<List<Glyph>> joined(List<List<Glyph>> rows) {
        List<List<Glyph>> joined = new ArrayList<>();
        for (List<Glyph> row : rows) {
            int last = joined.size() - 1;
            if (last >= 0 && belongs(row, joined.get(last))) {
                joined.get(last).addAll(row);
                continue;
            }
            List<Glyph> line = new ArrayList<>(row);
            if (last >= 0 && belongs(joined.get(last), row)) {
                line.addAll(joined.remove(last));
            }
            joined.add(line);
        }
        return joined;
    }

    private static boolean belongs(List<Glyph> small, List<Glyph> line) {
        Glyph first = line.get(0);
        double em = first.size() * Millimetres.PER_POINT;
        double left = line.stream().mapToDouble(Glyph::x).min().orElse(0);
        double right = line.stream().mapToDouble(Glyph::right).max().orElse(0);
        return small.stream()
                .allMatch(g -> g.size() <= SIZE * first.size()
                        && Math.abs(g.baseline() - first.baseline()) <= FAR * em
                        && g.x() >= left
                        && g.x() <= right + em);
    }
}
