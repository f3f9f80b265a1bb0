package hongtou.render.document;

import hongtou.render.document.PageFilling.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Settles what depends on where pages end: full pages without lone lines, a signature with text above it, the 版记 at the
 * foot of the last page (7.4.1).
 */
final class Pagination {
    private static final String COLOPHON = "colophon";
    private static final String NEXT_PAGE = "page-break-before:always;";

    private final Painter painter;
    private final Desk desk;
    private final double firstBox;

    /** @param firstBox where the text box of page 1 begins, in points from the paper's upper edge */
    Pagination(Painter painter, Desk desk, double firstBox) {
        this.painter = painter;
        this.desk = desk;
        this.firstBox = firstBox;
    }

    /**
     * Changes the page until it is as it is to be painted.
     *
     * @return how many pages at the end show no number: a blank page before that of the 版记, and the latter (7.5)
     */
    int settle(PageTree page) throws IOException {
        Runnable back = page.onEndlessPaper();
        LaidOut heights = painter.layout(page.document());
        back.run();
        for (Element sheet : page.sheets()) {
            fill(page, sheet, heights);
        }
        Optional<Element> colophon = page.find(COLOPHON);
        return colophon.isPresent() ? toTheFoot(page, colophon.get()) : 0;
    }

    /** Behind a table only the renderer knows where it stands: from there on it paginates by itself. */
    private void fill(PageTree page, Element sheet, LaidOut heights) {
        List<Element> elements = PageTree.children(sheet);
        List<PageFilling.Block> blocks = new ArrayList<>();
        boolean wide = PageTree.is(sheet, "wide");
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (wide || element.getTagName().equals("table")) {
                break;
            }
            double end = i + 1 < elements.size() ? heights.top(elements.get(i + 1)) : heights.bottom(element);
            double above = i == 0 && PageTree.is(element, "head") ? desk.grid().firstLineBox() - firstBox : 0;
            blocks.add(
                    new PageFilling.Block(kind(element), end - heights.top(element) - above, PageTree.lines(element)));
        }
        PageFilling.Result result =
                PageFilling.fill(blocks, desk.grid().textHeight(), desk.grid().pitch());
        page.apply(elements.subList(0, blocks.size()), result);
    }

    private static Kind kind(Element element) {
        if (PageTree.is(element, "together")) {
            return Kind.CLOSING;
        }
        if (PageTree.is(element, "heading") || PageTree.is(element, "title") || PageTree.is(element, "recipients")) {
            return Kind.HEADING;
        }
        return PageTree.is(element, "text") ? Kind.TEXT : Kind.WHOLE;
    }

    private int toTheFoot(PageTree page, Element colophon) throws IOException {
        LaidOut places = painter.layout(page.document());
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
        PageTree.style(colophon, over + "padding-top:" + Markup.points(room(colophon, places)));
        return alone && odd ? 2 : 0;
    }

    /** From the lower edge of the 版记 to that of the 版心. */
    private double room(Element colophon, LaidOut places) {
        double box = places.lastPage(colophon) == 1 ? firstBox : desk.grid().firstLineBox();
        return Grid.BOTTOM - box - places.bottomOnPage(colophon);
    }
}
