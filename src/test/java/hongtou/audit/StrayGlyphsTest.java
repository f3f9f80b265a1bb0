package hongtou.audit;

import static hongtou.audit.PdfAuditTest.checks;
import static org.assertj.core.api.Assertions.assertThat;

import hongtou.audit.clause.Verdict;
import hongtou.audit.ink.UnreadablePdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** A glyph behind the last line of page 1 that does not belong there. */
class StrayGlyphsTest {
    private static final float MM = 72 / 25.4f;

    /** Shows one glyph. */
    private interface Show {
        void on(PDPageContentStream out, PDDocument document) throws IOException;
    }

    @Test
    void quoteFromALatinFace() throws UnreadablePdf {
        AuditReport report = audit((out, document) -> {
            PDFont times = new PDType1Font(FontName.TIMES_ROMAN);
            out.setFont(times, 16);
            out.showText("“");
        });
        assertThat(checks(report, Verdict.VIOLATED)).containsExactly(50);
    }

    @Test
    @SuppressWarnings("deprecation") // the only way to show a glyph that stands for no character
    void boxForAMissingCharacter() throws UnreadablePdf {
        AuditReport report = audit((out, document) -> {
            out.setFont(Paper.font(document, Gongwen.FANG_SONG), 16);
            out.appendRawCommands("<0000> Tj\n");
        });
        assertThat(checks(report, Verdict.VIOLATED)).containsExactly(51);
    }

    @Test
    void raisedAndLoweredDigitsBelongToTheirLine() throws UnreadablePdf {
        AuditReport report = audit((out, document) -> {
            PDFont face = Paper.font(document, Gongwen.FANG_SONG);
            out.setFont(face, 16);
            out.showText("CO");
            out.setFont(face, 10);
            out.setTextRise(-2.5f);
            out.showText("2");
            out.setTextRise(6);
            out.showText("3");
        });
        assertThat(checks(report, Verdict.VIOLATED)).isEmpty();
    }

    private static AuditReport audit(Show show) throws UnreadablePdf {
        Paper paper = Gongwen.conforming();
        Drawn line = paper.the("last line");
        try (PDDocument document = paper.document()) {
            try (PDPageContentStream out =
                    new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false)) {
                out.beginText();
                out.newLineAtOffset((float) (line.x() + 14 * Gongwen.EM) * MM, (float) (297 - line.y()) * MM);
                show.on(out, document);
                out.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return PdfAudit.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
