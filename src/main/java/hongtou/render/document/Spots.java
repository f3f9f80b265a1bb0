package hongtou.render.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where elements stand after the layout. */
record Spots(Map<String, Spot> byId, int pages) {
    Spots {
        byId = Map.copyOf(byId);
    }

    /**
     * One element.
     *
     * @param page the page it begins on, from 1
     * @param lastPage the page it ends on
     * @param top from the first line box of its page, in points
     * @param bottom of its end, on the page it ends on
     */
    record Spot(int page, int lastPage, double top, double bottom) {}

    static Spots of(PdfBoxRenderer renderer, List<String> ids) {
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        double dots = renderer.getDotsPerPoint();
        Map<String, Spot> spots = new HashMap<>();
        for (String id : ids) {
            Box box = renderer.getSharedContext().getBoxById(id);
            if (box != null) {
                int top = box.getAbsY();
                int bottom = top + box.getHeight();
                int page = pageAt(pages, top);
                int lastPage = pageAt(pages, bottom - 1);
                spots.put(
                        id,
                        new Spot(
                                page + 1,
                                lastPage + 1,
                                (top - pages.get(page).getTop()) / dots,
                                (bottom - pages.get(lastPage).getTop()) / dots));
            }
        }
        return new Spots(spots, pages.size());
    }

    private static int pageAt(List<PageBox> pages, int y) {
        int page = 0;
        while (page + 1 < pages.size() && y >= pages.get(page).getBottom()) {
            page++;
        }
        return page;
    }

    Optional<Spot> spot(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
