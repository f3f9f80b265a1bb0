package hongtou.render.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.IdentityHashMap;
import java.util.List;
import org.w3c.dom.Element;

/** Where elements stand after a layout; all lengths in points. */
final class LaidOut {
    private final IdentityHashMap<Element, Box> boxes = new IdentityHashMap<>();
    private final List<PageBox> pages;
    private final double dots;

    LaidOut(PdfBoxRenderer renderer) {
        this.pages = renderer.getRootBox().getLayer().getPages();
        this.dots = renderer.getDotsPerPoint();
        collect(renderer.getRootBox());
    }

    private void collect(Box box) {
        if (box.getElement() != null) {
            boxes.putIfAbsent(box.getElement(), box);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            collect(box.getChild(i));
        }
    }

    /** The upper edge of an element, counted through all pages; where it is not drawn, that of nothing: -1. */
    double top(Element element) {
        Box box = boxes.get(element);
        return box == null ? -1 : box.getAbsY() / dots;
    }

    /** The lower edge. */
    double bottom(Element element) {
        Box box = boxes.get(element);
        return box == null ? -1 : (box.getAbsY() + box.getHeight()) / dots;
    }

    /** The page on which an element ends, from 1. */
    int lastPage(Element element) {
        double bottom = bottom(element) * dots - 1;
        int page = 0;
        while (page + 1 < pages.size() && bottom >= pages.get(page).getBottom()) {
            page++;
        }
        return page + 1;
    }

    /** True where nothing stands above an element on the page on which it ends. */
    boolean beginsPage(Element element) {
        return top(element) - pages.get(lastPage(element) - 1).getTop() / dots < 1;
    }

    /** The lower edge of an element, from the first line box of the page on which it ends. */
    double bottomOnPage(Element element) {
        return bottom(element) - pages.get(lastPage(element) - 1).getTop() / dots;
    }
}
