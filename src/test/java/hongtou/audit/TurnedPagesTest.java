package hongtou.audit;

import static hongtou.audit.PdfAuditTest.checks;
import static hongtou.audit.PdfAuditTest.violated;
import static org.assertj.core.api.Assertions.assertThat;

import hongtou.audit.clause.Verdict;
import hongtou.audit.ink.UnreadablePdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Tables across the page (8): which way they are turned, and where their page number stands. */
class TurnedPagesTest {
    private static final float MM = 72 / 25.4f;
    private static final double SMALL = 14 * 25.4 / 72;

    /** Draws on a page; the number of the page is 2. */
    private interface Drawing {
        void on(PDPageContentStream out, PDFont text, PDFont number) throws IOException;
    }

    @Test
    void headAtTheLeftAndNumberWhereItAlwaysIs() throws UnreadablePdf {
        AuditReport report = audit(PDRectangle.A4, 90, (out, text, number) -> {
            across(out, text, false);
            number(out, number);
        });
        assertThat(violated(report)).isEmpty();
        assertThat(checks(report, Verdict.MET)).contains(41, 42, 43, 44);
    }

    @Test
    void turnedTextOnAnUprightPageToo() throws UnreadablePdf {
        AuditReport report = audit(PDRectangle.A4, 0, (out, text, number) -> {
            across(out, text, false);
            number(out, number);
        });
        assertThat(violated(report)).isEmpty();
        assertThat(checks(report, Verdict.MET)).contains(42, 44);
    }

    @Test
    void headAtTheRightIsTurnedTheWrongWay() throws UnreadablePdf {
        for (int rotation : List.of(0, 270)) {
            AuditReport report = audit(PDRectangle.A4, rotation, (out, text, number) -> {
                across(out, text, true);
                number(out, number);
            });
            assertThat(checks(report, Verdict.VIOLATED)).containsExactly(44);
        }
    }

    @Test
    void numberThatLiesAcrossIsInTheWrongPlace() throws UnreadablePdf {
        PDRectangle wide = new PDRectangle(842, 595);
        AuditReport report = audit(wide, 0, (out, text, number) -> {
            line(out, text, 16, Matrix.getTranslateInstance(40 * MM, 150 * MM), "重点任务清单及责任分工一览");
            line(out, number, 14, Matrix.getTranslateInstance(140 * MM, 15 * MM), "— 2 —");
        });
        assertThat(checks(report, Verdict.VIOLATED)).containsExactly(44);
        assertThat(checks(report, Verdict.UNJUDGED)).contains(44);
    }

    @Test
    void numberAtTheWrongSideIsSeen() throws UnreadablePdf {
        AuditReport report = audit(PDRectangle.A4, 90, (out, text, number) -> {
            across(out, text, false);
            line(out, number, 14, Matrix.getTranslateInstance(150 * MM, (297 - 270.3f) * MM), "— 2 —");
        });
        assertThat(checks(report, Verdict.VIOLATED)).containsExactly(42);
    }

    /** Lines that run up the paper, the first of them at the left; or down, the first of them at the right. */
    private static void across(PDPageContentStream out, PDFont text, boolean down) throws IOException {
        for (int i = 0; i < 4; i++) {
            Matrix place = down
                    ? Matrix.getRotateInstance(-Math.PI / 2, (180 - 20 * i) * MM, 250 * MM)
                    : Matrix.getRotateInstance(Math.PI / 2, (40 + 20 * i) * MM, 50 * MM);
            line(out, text, 16, place, "重点任务清单及责任分工一览表第" + i + "行");
        }
    }

    private static void number(PDPageContentStream out, PDFont font) throws IOException {
        double y = 269 + 0.27 * SMALL;
        line(
                out,
                font,
                14,
                Matrix.getTranslateInstance((float) (28 + Gongwen.EM) * MM, (float) (297 - y) * MM),
                "— 2 —");
    }

    private static void line(PDPageContentStream out, PDFont font, float size, Matrix place, String text)
            throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.setTextMatrix(place);
        out.showText(text);
        out.endText();
    }

    /** The page behind one of text. */
    private static AuditReport audit(PDRectangle paper, int rotation, Drawing drawing) throws UnreadablePdf {
        String text = "— 1 —";
        double x = 184 - Gongwen.EM - Paper.width(Gongwen.SONG, 14, text);
        Paper first = Paper.a4(List.of(
                Drawn.text("line", 1, 28 + 2 * Gongwen.EM, 60, 16, Gongwen.FANG_SONG, "任务见下表。"),
                Drawn.text("page number", 1, x, 269 + 0.27 * SMALL, 14, Gongwen.SONG, text)));
        try (PDDocument document = first.document()) {
            PDPage page = new PDPage(paper);
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                drawing.on(out, Paper.font(document, Gongwen.FANG_SONG), Paper.font(document, Gongwen.SONG));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return PdfAudit.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
