package hongtou.audit.clause;

import hongtou.audit.layout.Area;
import hongtou.audit.layout.Grid;
import hongtou.audit.layout.PrintedDocument;

/**
 * The edges that elements of a page are measured from: those of the printed text, so that one wrong margin is told once
 * and not again for every element; where no text tells them, the standard's.
 *
 * @param left in mm
 * @param right in mm
 */
record Edges(double left, double right) {
    private static final double NEAR = 0.25;
    /** Lines that do not quite reach the edge move no edge. */
    private static final double RAGGED = 2.5;

    static Edges of(PrintedDocument document, int page) {
        Area area = document.areas().of(page);
        boolean asAsked = Math.abs(area.left() - Grid.LEFT) <= NEAR;
        double left = asAsked ? Grid.LEFT : area.left();
        boolean wide = Math.abs(area.width() - Grid.WIDTH) <= RAGGED;
        return new Edges(left, wide ? left + Grid.WIDTH : area.right());
    }

    double centre() {
        return (left + right) / 2;
    }
}
