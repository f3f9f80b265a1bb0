package hongtou.render.document;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.util.Matrix;

/**
 * Puts a page that was laid out across back on upright paper (横排表格, 8): its upper edge is the paper's left edge, on odd
 * and even pages alike. A screen shows it turned, so that it can be read.
 */
final class TurnedPage {
    private static final int CLOCKWISE = 90;

    private TurnedPage() {}

    static void turn(PDDocument pdf, PDPage page) throws IOException {
        PDRectangle across = page.getMediaBox();
        float width = across.getHeight();
        float height = across.getWidth();
        PDRectangle upright = new PDRectangle(width, height);
        try (PDPageContentStream before = new PDPageContentStream(pdf, page, AppendMode.PREPEND, false)) {
            before.saveGraphicsState();
            before.transform(new Matrix(0, 1, -1, 0, width, 0));
        }
        try (PDPageContentStream behind = new PDPageContentStream(pdf, page, AppendMode.APPEND, false)) {
            behind.restoreGraphicsState();
        }
        page.setMediaBox(upright);
        page.setCropBox(upright);
        page.setRotation(CLOCKWISE);
        PDOutlineNode outline = pdf.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            aimAtWhole(outline, page);
        }
    }

    /** Places inside the page have moved: bookmarks show it as a whole. */
    private static void aimAtWhole(PDOutlineNode node, PDPage page) throws IOException {
        for (PDOutlineItem item : node.children()) {
            if (item.getDestination() instanceof PDPageDestination there && page.equals(there.getPage())) {
                PDPageFitDestination whole = new PDPageFitDestination();
                whole.setPage(page);
                item.setDestination(whole);
            }
            aimAtWhole(item, page);
        }
    }
}
