package hongtou.render.document;

import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.render.document.fonts.FontSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** Turns painted pages into the finished file: turned tables, page numbers, labels, fixed dates. */
final class Finishing {
    /** The date of a document that has none: what matters is that it never changes. */
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    private final PDDocument pdf;
    private final Document document;
    private final FontSet fonts;
    private final Profile profile;

    Finishing(PDDocument pdf, Document document, FontSet fonts, Profile profile) {
        this.pdf = pdf;
        this.document = document;
        this.fonts = fonts;
        this.profile = profile;
    }

    /**
     * @param letterRule where a letter has its upper rule, in points from the paper's upper edge
     * @param unnumbered how many pages at the end show no number
     */
    byte[] finish(Optional<Double> letterRule, int unnumbered) throws IOException {
        for (PDPage page : pdf.getPages()) {
            if (page.getMediaBox().getWidth() > page.getMediaBox().getHeight()) {
                TurnedPage.turn(pdf, page);
            }
        }
        if (letterRule.isPresent()) {
            LetterRules.draw(pdf, letterRule.get(), profile.red());
        }
        int first = letterRule.isPresent() ? 2 : 1;
        new PageNumbers(pdf, fonts, profile.mirrored()).write(first, pdf.getNumberOfPages() - unnumbered);
        label();
        ContinuedParagraphs.join(pdf);
        Field<LocalDate> issued = document.frontMatter().tail().issuedDate();
        new FixedDates(pdf, issued == null ? UNDATED : issued.value()).set(document.id());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private void label() throws IOException {
        PDPageLabels labels = new PDPageLabels(pdf);
        PDPageLabelRange numbers = new PDPageLabelRange();
        numbers.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        numbers.setStart(1);
        labels.setLabelItem(0, numbers);
        pdf.getDocumentCatalog().setPageLabels(labels);
        pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
}
