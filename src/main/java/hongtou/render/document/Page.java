package hongtou.render.document;

import hongtou.view.Outline;
import java.util.List;

/**
 * The whole document as the template sees it.
 *
 * @param bookmarks the outline for a reader's side panel
 */
record Page(
        String title,
        String author,
        String description,
        String style,
        List<Outline.Entry> bookmarks,
        List<Sheet> sheets,
        String colophon) {}
