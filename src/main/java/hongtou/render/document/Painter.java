package hongtou.render.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import hongtou.render.document.fonts.FontFace;
import hongtou.render.document.fonts.FontSet;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.w3c.dom.Document;

/**
 * Turns XHTML into pages with OpenHTMLtoPDF. Nothing is fetched: every address is refused, the fonts come from the set.
 */
final class Painter {
    private static final int NORMAL_WEIGHT = 400;
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final FontSet fonts;

    Painter(FontSet fonts) {
        this.fonts = fonts;
    }

    /** Lays the pages out without drawing them. */
    LaidOut layout(Document xhtml) throws IOException {
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = renderer(xhtml, pdf)) {
            renderer.layout();
            return new LaidOut(renderer);
        }
    }

    /** Draws the pages into a document. */
    void paint(Document xhtml, PDDocument pdf) throws IOException {
        try (PdfBoxRenderer renderer = renderer(xhtml, pdf)) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }

    private PdfBoxRenderer renderer(Document xhtml, PDDocument pdf) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(SRGB)
                .withProducer("Hongtou")
                .toStream(OutputStream.nullOutputStream());
        builder.withW3cDocument(xhtml, null);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        for (FontFace face : fonts.all()) {
            builder.useFont(new Supplied(face, pdf), face.family(), NORMAL_WEIGHT, FontStyle.NORMAL, true);
        }
        return builder.buildPdfRenderer();
    }

    /** Enters a face into the document only where a character needs it. */
    private static final class Supplied extends PDFontSupplier {
        private final FontFace face;
        private final PDDocument pdf;

        Supplied(FontFace face, PDDocument pdf) {
            super(null);
            this.face = face;
            this.pdf = pdf;
        }

        @Override
        public PDFont supply() {
            return face.in(pdf);
        }
    }
}
