package hongtou.render.document;

import hongtou.render.document.PageFilling.Block;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Settles what depends on where pages end: full pages without lone lines, a signature with text above it, the 版记 at the
 * foot of the last page (7.4.1).
 */
final class Pagination {
    private static final String COLOPHON = "colophon";

    private final Painter painter;
    private final Desk desk;
    private final double firstBox;
    private boolean bare;

    /** @param firstBox where the text box of page 1 begins, in points from the paper's upper edge */
    Pagination(Painter painter, Desk desk, double firstBox) {
        this.painter = painter;
        this.desk = desk;
        this.firstBox = firstBox;
    }

    /**
     * Changes the page until it is as it is to be painted.
     *
     * @return what it came to
     */
    Settled settle(PageTree page) throws IOException {
        Runnable back = page.onEndlessPaper();
        LaidOut heights = painter.layout(page.document());
        back.run();
        Optional<Element> colophon = page.find(COLOPHON);
        double foot = colophon.map(c -> new ColophonPlace(painter, desk, firstBox).least(c, heights))
                .orElse(0.0);
        List<Element> sheets = page.sheets();
        for (Element sheet : sheets) {
            fill(page, sheet, heights, sheet == sheets.get(sheets.size() - 1) ? foot : 0);
        }
        int unnumbered =
                colophon.isPresent() ? new ColophonPlace(painter, desk, firstBox).settle(page, colophon.get()) : 0;
        return new Settled(unnumbered, bare);
    }

    /**
     * @param unnumbered how many pages at the end show no number: a blank page before that of the 版记, and the latter (7.5)
     * @param bare true where page 1 has no text, which it must have (7.3.3)
     */
    record Settled(int unnumbered, boolean bare) {}

    private void fill(PageTree page, Element sheet, LaidOut heights, double foot) throws IOException {
        boolean wide = PageTree.is(sheet, "wide");
        Desk own = wide ? desk.within(Grid.HEIGHT) : desk;
        double room =
                wide ? Grid.WIDTH + 2 * desk.grid().halfLeading() : desk.grid().textHeight();
        List<Element> elements = PageTree.children(sheet);
        List<Block> blocks = new SheetBlocks(heights, desk.grid(), firstBox).of(elements);
        PageBalance.Settled settled =
                new PageBalance(blocks, respacing(elements, own), own.grid(), room, wide ? 0 : foot).settle();
        for (var respaced : settled.respaced().entrySet()) {
            page.setLines(elements.get(respaced.getKey()), own.markup().of(respaced.getValue()));
        }
        if (sheet.getAttribute("id").equals("sheet-1")) {
            bare = isBare(blocks, settled.filling());
        }
        page.apply(elements, settled.filling());
    }

    private static boolean isBare(List<Block> blocks, PageFilling.Result filling) {
        if (filling.cuts().isEmpty()) {
            return false;
        }
        PageFilling.Cut first = filling.cuts().get(0);
        return blocks.subList(0, first.line() > 0 ? first.block() + 1 : first.block()).stream()
                .noneMatch(b -> b.kind() == PageFilling.Kind.TEXT || b.kind() == PageFilling.Kind.TABLE);
    }

    private static PageBalance.Respacing respacing(List<Element> elements, Desk desk) {
        return (block, change) -> desk.texts()
                .find(elements.get(block).getAttribute("class"))
                .flatMap(t -> SetTexts.respaced(t, change, desk));
    }
}
