package hongtou.render.document;

import java.io.IOException;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Settles what depends on where pages end: a signature has text above it on its page (7.3.5.1), the 版记 stands at the
 * foot of the last page (7.4.1).
 */
final class Pagination {
    private static final String CLOSING = "closing";
    private static final String COLOPHON = "colophon";

    private final Painter painter;
    private final Desk desk;

    Pagination(Painter painter, Desk desk) {
        this.painter = painter;
        this.desk = desk;
    }

    /** Changes the page until it is as it is to be painted. */
    void settle(PageTree page) throws IOException {
        if (page.find(CLOSING).isEmpty() && page.find(COLOPHON).isEmpty()) {
            return;
        }
        Spots spots = painter.layout(page.document(), List.of(CLOSING, COLOPHON));
        if (startsItsPage(spots)) {
            spots = withText(page, page.find(CLOSING).orElseThrow());
        }
        Element colophon = page.find(COLOPHON).orElse(null);
        if (colophon != null) {
            toTheFoot(page, colophon, spots);
        }
    }

    /** One blank line less may be room enough (7.3.5.5); else text goes over with the signature. */
    private Spots withText(PageTree page, Element closing) throws IOException {
        Runnable restore = PageTree.withoutFirstBlank(closing);
        Spots spots = painter.layout(page.document(), List.of(CLOSING, COLOPHON));
        if (startsItsPage(spots)) {
            restore.run();
            page.drawTextInto(closing);
            spots = painter.layout(page.document(), List.of(COLOPHON));
        }
        return spots;
    }

    /** True where the signature was pushed to a page on which nothing stands above it. */
    private static boolean startsItsPage(Spots spots) {
        return spots.spot(CLOSING).filter(s -> s.page() > 1 && s.top() < 1).isPresent();
    }

    private void toTheFoot(PageTree page, Element colophon, Spots found) throws IOException {
        Spots.Spot spot = found.spot(COLOPHON).orElseThrow();
        boolean needsEven = desk.profile().evenColophon() && spot.page() % 2 == 1;
        if (needsEven || room(spot) < 0) {
            PageTree.style(colophon, "page-break-before:always");
            spot = painter.layout(page.document(), List.of(COLOPHON))
                    .spot(COLOPHON)
                    .orElseThrow();
        }
        String pageBreak = needsEven || room(found.spot(COLOPHON).orElseThrow()) < 0 ? "page-break-before:always;" : "";
        PageTree.style(colophon, pageBreak + "padding-top:" + Markup.points(room(spot)));
    }

    /** From the lower edge of the 版记 to that of the 版心. */
    private double room(Spots.Spot spot) {
        return Grid.BOTTOM - desk.grid().firstLineBox() - spot.bottom();
    }
}
