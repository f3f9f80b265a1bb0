package hongtou.audit.ink;

import java.util.List;

/**
 * A PDF as it can be measured.
 *
 * @param pages in order, at least one
 * @param title the document's title in the metadata; empty where there is none
 * @param language of the document, such as {@code zh-CN}; empty where there is none
 * @param bookmarks the titles of the outline, in order
 * @param tagged true where the structure is marked for screen readers
 */
public record PdfInk(List<PageInk> pages, String title, String language, List<String> bookmarks, boolean tagged) {

    public PdfInk {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
    }
}
