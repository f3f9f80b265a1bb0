package hongtou.audit.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the lines that no other element claims as the text. */
final class BodyFinder {
    private static final double NEAR = 0.6 * Grid.EM;
    private static final double RAGGED = 2.2 * Grid.EM;
    private static final double FOOT = 266;

    private BodyFinder() {}

    /** The lines of the text in reading order. */
    static List<TextLine> lines(List<PrintedPage> pages, Claims claims) {
        List<TextLine> free = pages.stream()
                .filter(p -> !p.isTurned())
                .flatMap(p -> claims.free(p.lines()).stream())
                .filter(l -> !l.isReddish() && l.baseline() < FOOT && l.baseline() > 20)
                .toList();
        double size = size(free);
        return free.stream().filter(l -> Math.abs(l.size() - size) <= 1.2).toList();
    }

    /** The size of most characters, in points. */
    static double size(List<TextLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        TextLine::size, Collectors.summingInt(l -> l.glyphs().size())))
                .entrySet()
                .stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(Grid.BODY_SIZE);
    }

    static List<BodyLine> body(List<TextLine> lines, Areas areas) {
        List<BodyLine> body = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            Area area = areas.of(line.page());
            body.add(new BodyLine(line, area, start(line, area), runsOn(lines, i, areas)));
        }
        return body;
    }

    private static BodyLine.Start start(TextLine line, Area area) {
        double in = line.left() - area.left();
        double half = Marks.isOpening(line.first().text()) ? Grid.EM / 2 : 0;
        if (in >= -NEAR - half && in <= NEAR) {
            return BodyLine.Start.FLUSH;
        }
        double indent = in - 2 * Grid.EM;
        boolean indented = indent >= -NEAR - half && indent <= NEAR;
        return indented ? BodyLine.Start.INDENTED : BodyLine.Start.ELSEWHERE;
    }

    /** A paragraph goes on where the line is full and the next one begins at the edge, on this page or the next. */
    private static boolean runsOn(List<TextLine> lines, int i, Areas areas) {
        if (i + 1 == lines.size()) {
            return false;
        }
        TextLine line = lines.get(i);
        TextLine next = lines.get(i + 1);
        boolean full = line.right() > areas.of(line.page()).right() - RAGGED;
        boolean flush = start(next, areas.of(next.page())) == BodyLine.Start.FLUSH;
        boolean follows = next.page() == line.page()
                ? next.baseline() - line.baseline() < 1.5 * Grid.PITCH
                : next.page() == line.page() + 1;
        return full && flush && follows;
    }
}
