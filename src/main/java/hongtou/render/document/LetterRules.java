package hongtou.render.document;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * The two red double rules of a letter's first page (10.1), 170 mm wide: thick above thin below the mark, thin above thick
 * 20 mm from the paper's lower edge.
 */
final class LetterRules {
    private static final double WIDTH = 170 * Grid.MM;
    private static final double THICK = 1 * Grid.MM;
    private static final double THIN = 0.35 * Grid.MM;
    private static final double BETWEEN = 0.65 * Grid.MM;
    private static final double ABOVE_EDGE = 20 * Grid.MM;

    /** Both rules and what is between them. */
    static final double HEIGHT = THICK + BETWEEN + THIN;

    private LetterRules() {}

    /**
     * Draws them.
     *
     * @param top the upper edge of the upper rule, in points from the paper's upper edge
     * @param red as CSS writes it: {@code #rrggbb}
     */
    static void draw(PDDocument pdf, double top, String red) throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true, true)) {
            out.beginMarkedContent(COSName.ARTIFACT);
            int rgb = Integer.parseInt(red.substring(1), 16);
            out.setNonStrokingColor((rgb >> 16) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f);
            double upper = Grid.PAPER_HEIGHT - top;
            bar(out, upper - THICK, THICK);
            bar(out, upper - HEIGHT, THIN);
            bar(out, ABOVE_EDGE, THICK);
            bar(out, ABOVE_EDGE + THICK + BETWEEN, THIN);
            out.endMarkedContent();
        }
    }

    private static void bar(PDPageContentStream out, double y, double height) throws IOException {
        double left = (Grid.PAPER_WIDTH - WIDTH) / 2;
        out.addRect((float) left, (float) y, (float) WIDTH, (float) height);
        out.fill();
    }
}
