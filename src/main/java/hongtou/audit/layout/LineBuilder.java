package hongtou.audit.layout;

import hongtou.audit.ink.Glyph;
import hongtou.audit.ink.Millimetres;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the level glyphs of a page into lines. */
final class LineBuilder {
    /** Baselines nearer than this are one, in mm. */
    private static final double SAME_BASELINE = 0.7;
    /** A wider gap, in em, begins a column. */
    private static final double COLUMN = 0.7;

    private LineBuilder() {}

    /** The lines from top to bottom. */
    static List<TextLine> lines(int page, List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::baseline))
                .toList();
        List<List<Glyph>> rows = new ArrayList<>();
        for (Glyph glyph : sorted) {
            List<Glyph> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (row.isEmpty() || glyph.baseline() - row.get(0).baseline() > SAME_BASELINE) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(glyph);
        }
        List<TextLine> lines = new ArrayList<>();
        ScriptRows.joined(rows).forEach(row -> add(page, row, lines));
        return lines;
    }

    private static void add(int page, List<Glyph> row, List<TextLine> lines) {
        List<Glyph> inked = single(row.stream()
                .filter(g -> !g.isBlank())
                .sorted(Comparator.comparingDouble(Glyph::x))
                .toList());
        if (!inked.isEmpty()) {
            lines.add(TextLine.of(page, text(row, inked), inked));
        }
    }

    /** Some programs draw a character twice, a little apart, to make it bold. */
    private static List<Glyph> single(List<Glyph> glyphs) {
        List<Glyph> once = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            Glyph before = once.isEmpty() ? null : once.get(once.size() - 1);
            if (before != null && !glyph.text().isEmpty() && isDouble(before, glyph)) {
                once.set(once.size() - 1, bolder(before));
            } else {
                once.add(glyph);
            }
        }
        return once;
    }

    private static boolean isDouble(Glyph before, Glyph glyph) {
        return before.text().equals(glyph.text()) && glyph.x() - before.x() < 0.25 * glyph.advance();
    }

    private static Glyph bolder(Glyph g) {
        return new Glyph(
                g.text(), g.x(), g.baseline(), g.advance(), g.size(), g.face(), g.colour(), g.ink(), true, g.missing());
    }

    private static String text(List<Glyph> row, List<Glyph> inked) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < inked.size(); i++) {
            Glyph glyph = inked.get(i);
            if (i > 0 && blankBetween(inked.get(i - 1), glyph, row)) {
                text.append(' ');
            }
            text.append(glyph.text());
        }
        return text.toString();
    }

    private static boolean blankBetween(Glyph before, Glyph after, List<Glyph> row) {
        double em = after.size() * Millimetres.PER_POINT;
        return after.x() - before.right() > COLUMN * em
                || row.stream().anyMatch(g -> g.isBlank() && g.x() > before.x() && g.x() < after.x());
    }
}
