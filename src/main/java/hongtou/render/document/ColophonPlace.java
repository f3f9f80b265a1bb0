package hongtou.render.document;

import java.io.IOException;
import org.w3c.dom.Element;

/** Puts the 版记 at the foot of the last page (7.4.1), on an even page where the office wants it. */
final class ColophonPlace {
    private static final String NEXT_PAGE = "page-break-before:always;";
    /** So much closer together, in points, its lines look as usual. */
    private static final double CLOSER = 2.5;

    private final Painter painter;
    private final Desk desk;
    private final double firstBox;

    /** @param firstBox where the text box of page 1 begins, in points from the paper's upper edge */
    ColophonPlace(Painter painter, Desk desk, double firstBox) {
        this.painter = painter;
        this.desk = desk;
        this.firstBox = firstBox;
    }

    /** The least height to which it can be brought. */
    double least(Element colophon, LaidOut heights) {
        return heights.bottom(colophon) - heights.top(colophon) - PageTree.lines(colophon) * CLOSER;
    }

    /**
     * Brings the 版记 to its place.
     *
     * @return how many pages at the end show no number: a blank page before that of the 版记, and the latter (7.5)
     */
    int settle(PageTree page, Element colophon) throws IOException {
        LaidOut places = closer(page, colophon, painter.layout(page.document()));
        boolean crowded = room(colophon, places) < 0;
        int number = places.lastPage(colophon) + (crowded ? 1 : 0);
        boolean alone = crowded || places.beginsPage(colophon);
        boolean odd = desk.profile().evenColophon() && number % 2 == 1;
        if (alone && odd) {
            page.blankPageBefore(colophon);
        }
        String over = crowded || odd ? NEXT_PAGE : "";
        if (!over.isEmpty()) {
            PageTree.style(colophon, over);
            places = painter.layout(page.document());
        }
        PageTree.style(colophon, over + "padding-top:" + Markup.points(Math.max(0, room(colophon, places))));
        return alone && odd ? 2 : 0;
    }

    /** Where it lacks a few points, its lines move closer together. */
    private LaidOut closer(PageTree page, Element colophon, LaidOut places) throws IOException {
        double lacking = -room(colophon, places) / PageTree.lines(colophon);
        if (lacking <= 0 || lacking > CLOSER) {
            return places;
        }
        double pitch = desk.grid().line(Grid.SMALL) - lacking - 0.05;
        for (Element paragraph : PageTree.paragraphs(colophon)) {
            PageTree.style(paragraph, paragraph.getAttribute("style") + ";line-height:" + Markup.points(pitch));
        }
        return painter.layout(page.document());
    }

    /** From the lower edge of the 版记 to that of the 版心. */
    private double room(Element colophon, LaidOut places) {
        double box = places.lastPage(colophon) == 1 ? firstBox : desk.grid().firstLineBox();
        return Grid.BOTTOM - box - places.bottomOnPage(colophon);
    }
}
