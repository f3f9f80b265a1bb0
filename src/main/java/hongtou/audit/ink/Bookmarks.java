package hongtou.audit.ink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Reads the titles of the outline, in order; a damaged one that leads back to itself ends. */
final class Bookmarks {
    private static final int MOST = 10_000;
    private static final int DEEPEST = 30;

    private final List<String> titles = new ArrayList<>();
    private final Set<COSBase> seen = new HashSet<>();

    private Bookmarks() {}

    static List<String> of(PDDocumentCatalog catalog) {
        Bookmarks bookmarks = new Bookmarks();
        PDOutlineNode outline = catalog.getDocumentOutline();
        if (outline != null) {
            bookmarks.collect(outline, 0);
        }
        return bookmarks.titles;
    }

    private void collect(PDOutlineNode node, int depth) {
        PDOutlineItem item = node.getFirstChild();
        while (item != null && depth < DEEPEST && titles.size() < MOST && seen.add(item.getCOSObject())) {
            titles.add(Objects.requireNonNullElse(item.getTitle(), ""));
            collect(item, depth + 1);
            item = item.getNextSibling();
        }
    }
}
