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
    /** The height of the paper. */
    private static final double PAPER = 297;

    private static final double NEAR = 0.25;
    /** Lines that do not quite reach the edge move no edge. */
    private static final double RAGGED = 2.5;

    static Edges of(PrintedDocument document, int page) {
        if (document.page(page).isAcross()) {
            // The head of the upright page is at the right of one that lies across, its foot at the left.
            return new Edges(PAPER - Grid.BOTTOM, PAPER - Grid.TOP);
        }
        return upright(document, page);
    }

    /** Those of the paper as it is bound, whichever way the page is shown. */
    static Edges upright(PrintedDocument document, int page) {
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
