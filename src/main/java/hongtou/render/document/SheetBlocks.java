package hongtou.render.document;

import hongtou.render.document.PageFilling.Block;
import hongtou.render.document.PageFilling.Kind;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Measures the elements of a sheet, laid out on endless paper, as blocks that pages can be filled with. */
final class SheetBlocks {
    private final LaidOut heights;
    private final Grid grid;
    private final double firstBox;

    /** @param firstBox where the text box of page 1 begins, in points from the paper's upper edge */
    SheetBlocks(LaidOut heights, Grid grid, double firstBox) {
        this.heights = heights;
        this.grid = grid;
        this.firstBox = firstBox;
    }

    List<Block> of(List<Element> elements) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            double end = i + 1 < elements.size() ? heights.top(elements.get(i + 1)) : heights.bottom(element);
            double above = i == 0 && PageTree.is(element, "head") ? grid.firstLineBox() - firstBox : 0;
            double height = end - heights.top(element) - above;
            Kind kind = kind(element);
            blocks.add(new Block(
                    kind,
                    height,
                    PageTree.lines(element),
                    PageTree.spare(element) ? grid.pitch() : 0,
                    kind == Kind.TABLE ? rows(element, heights.top(element), end) : List.of()));
        }
        return blocks;
    }

    /** The header with what is above it, then the rows; the last one with what is below it. */
    private List<Double> rows(Element table, double top, double end) {
        List<Element> rows = PageTree.rows(table);
        List<Double> lengths = new ArrayList<>();
        double from = top;
        for (int i = 0; i < rows.size(); i++) {
            double to = heights.top(rows.get(i));
            lengths.add(to - from);
            from = to;
        }
        lengths.add(end - from);
        return lengths;
    }

    private static Kind kind(Element element) {
        if (element.getTagName().equals("table")) {
            return PageTree.rows(element).isEmpty() ? Kind.WHOLE : Kind.TABLE;
        }
        if (PageTree.is(element, "together")) {
            return Kind.CLOSING;
        }
        if (PageTree.is(element, "lead")) {
            return Kind.LEAD;
        }
        if (PageTree.is(element, "note")) {
            return Kind.NOTE;
        }
        if (PageTree.is(element, "heading") || PageTree.is(element, "title") || PageTree.is(element, "recipients")) {
            return Kind.HEADING;
        }
        return PageTree.is(element, "text") ? Kind.TEXT : Kind.WHOLE;
    }
}
