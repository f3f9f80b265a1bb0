package hongtou.render.document;

import hongtou.render.document.fonts.FontFace;
import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.fonts.FontSet;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Writes the page numbers (页码, 7.5): 4号 half-width digits in 宋体 between two dashes, the dashes 7 mm below the 版心; at
 * the right of odd pages, at the left of even ones, one character in. They stay there on turned pages (8).
 */
final class PageNumbers {
    private static final double DASH = Grid.PAPER_HEIGHT - Grid.BOTTOM - 7 * Grid.MM;

    private final PDDocument pdf;
    private final boolean mirrored;
    private final List<FontFace> faces;

    PageNumbers(PDDocument pdf, FontSet fonts, boolean mirrored) {
        this.pdf = pdf;
        this.mirrored = mirrored;
        this.faces = fonts.chain(FontRole.SONG);
    }

    /**
     * @param first the first page that shows its number
     * @param last the last one
     */
    void write(int first, int last) throws IOException {
        if (faces.isEmpty() || last < first) {
            return;
        }
        PDFont font = faces.get(0).in(pdf);
        for (int number = first; number <= last; number++) {
            write("— " + number + " —", number % 2 == 1, pdf.getPage(number - 1), font);
        }
    }

    private void write(String text, boolean odd, PDPage page, PDFont font) throws IOException {
        FontFace face = faces.get(0);
        double width = text.codePoints().mapToDouble(face::advance).sum() * Grid.SMALL;
        double left = mirrored && !odd ? Grid.PAPER_WIDTH - Grid.LEFT - Grid.WIDTH : Grid.LEFT;
        double x = odd ? left + Grid.WIDTH - Grid.EM - width : left + Grid.EM;
        double y = DASH - face.inkMiddle('—') * Grid.SMALL;
        try (PDPageContentStream out = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            out.beginMarkedContent(COSName.ARTIFACT, footer());
            out.beginText();
            out.setNonStrokingColor(0f, 0f, 0f);
            out.setFont(font, (float) Grid.SMALL);
            out.newLineAtOffset((float) x, (float) y);
            out.showText(text);
            out.endText();
            out.endMarkedContent();
        }
    }

    /** Tells a screen reader that the number is not part of the text. */
    private static PDPropertyList footer() {
        COSDictionary properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Pagination");
        properties.setName(COSName.SUBTYPE, "Footer");
        return PDPropertyList.create(properties);
    }
}
