package hongtou.audit.layout;

import hongtou.audit.ink.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measures the edges of the 版心 on the lines of running paragraphs. */
final class AreaFinder {
    private static final double CLUSTER = 1.5;
    private static final double WIDE = 100;
    /** Paragraphs of one short line each tell nothing of the edges. */
    private static final double NARROWEST = 125;

    private static final double RAGGED = 1.6 * Grid.EM;

    private final List<Double> lefts = new ArrayList<>();
    private final List<Double> rights = new ArrayList<>();

    private AreaFinder() {}

    /** @param lines of text, page by page */
    static Area of(List<TextLine> lines) {
        AreaFinder finder = new AreaFinder();
        double margin = finder.margin(lines);
        for (int i = 1; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            TextLine before = lines.get(i - 1);
            if (Math.abs(line.left() - margin) <= CLUSTER && before.width() > WIDE) {
                finder.lefts.add(line.left());
                if (before.last().isHan()) {
                    finder.rights.add(before.right());
                }
            }
        }
        if (finder.lefts.size() < 2 || finder.rights.isEmpty()) {
            return Area.STANDARD;
        }
        double left = median(finder.lefts);
        // Turned lines of long names, seals in rows: where much of the text begins further left, they are not its edge.
        long outside = lines.stream().filter(l -> l.left() < left - Grid.EM).count();
        boolean doubtful = outside > 1 && outside * 4 >= finder.lefts.size();
        double right = median(finder.widest());
        boolean narrow = right - left < NARROWEST;
        return doubtful || narrow ? Area.STANDARD : new Area(left, right, finder.lefts.size());
    }

    /** The leftmost edge that several lines share; a line behind a wide one continues it. */
    private double margin(List<TextLine> lines) {
        List<Double> edges = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Glyph first = lines.get(i).first();
            if (lines.get(i - 1).width() > WIDE && !Marks.isOpening(first.text())) {
                edges.add(first.x());
            }
        }
        Collections.sort(edges);
        for (int i = 0; i + 1 < edges.size(); i++) {
            if (edges.get(i + 1) - edges.get(i) <= CLUSTER) {
                return edges.get(i);
            }
        }
        return edges.isEmpty() ? Grid.LEFT : edges.get(0);
    }

    private List<Double> widest() {
        double widest = Collections.max(rights);
        return rights.stream().filter(r -> r > widest - RAGGED).toList();
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
