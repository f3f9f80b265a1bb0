package hongtou.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hongtou.audit.clause.Measurement;
import hongtou.audit.clause.Verdict;
import hongtou.audit.ink.UnreadablePdf;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs that are no official documents, or hardly: nothing crashes, nothing hangs, and what cannot be judged is not. */
class ForeignPdfTest {
    private static final String WORDS = "各村各单位要认真落实安全生产责任制严格排查治理重大事";

    /** Changes a document. */
    private interface Change {
        void in(PDDocument document) throws IOException;
    }

    @Test
    void otherPaperIsToldOnce() throws UnreadablePdf {
        AuditReport report = PdfAudit.of(Gongwen.conforming().sized(297, 420).pdf());

        assertThat(PdfAuditTest.checks(report, Verdict.VIOLATED)).containsExactly(1);
        assertThat(report.measurements().stream().filter(m -> m.check() > 1))
                .allMatch(m -> m.verdict() == Verdict.UNJUDGED)
                .extracting(m -> m.reason() == null ? "" : m.reason().chinese())
                .containsOnly("纸张不是 A4，位置无从比较");
    }

    @Test
    void textThatRunsDownIsNotMeasured() throws UnreadablePdf {
        List<Drawn> drawn = new ArrayList<>();
        for (int column = 0; column < 4; column++) {
            for (int i = 0; i < WORDS.length(); i++) {
                String character = WORDS.substring(i, i + 1);
                drawn.add(
                        Drawn.text("line", 1, 170 - column * 9, 50 + i * Gongwen.EM, 16, Gongwen.FANG_SONG, character));
            }
        }
        AuditReport report = PdfAudit.of(Paper.a4(drawn).pdf());

        assertThat(report.count(Verdict.VIOLATED)).isZero();
        assertThat(report.measurements()).anyMatch(m -> said(m).contains("文字竖排"));
    }

    @Test
    void threeHundredPagesTakeNoMinutes() throws UnreadablePdf {
        List<Drawn> drawn = new ArrayList<>();
        for (int page = 1; page <= 300; page++) {
            for (int line = 0; line < 22; line++) {
                double y = 42 + line * Gongwen.PITCH;
                drawn.add(Drawn.text("line", page, 28, y, 16, Gongwen.FANG_SONG, WORDS));
            }
        }
        byte[] pdf = Paper.a4(drawn).pdf();
        AuditReport report = PdfAudit.of(pdf);

        assertThat(report.measurements()).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void turnedPagesAreMeasuredAsTheyAreShown(int rotation) throws UnreadablePdf {
        AuditReport report = audit(d -> d.getPage(1).setRotation(rotation));

        assertThat(report.measurements()).isNotEmpty();
        assertThat(PdfAuditTest.checks(report, Verdict.VIOLATED)).doesNotContain(1);
    }

    @Test
    void pageOfAPictureAmongTextIsNoFault() throws UnreadablePdf {
        AuditReport report = audit(d -> {
            PDPage page = new PDPage(PDRectangle.A4);
            d.getPages().insertBefore(page, d.getPage(4));
            try (PDPageContentStream out = new PDPageContentStream(d, page)) {
                BufferedImage image = new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB);
                out.drawImage(LosslessFactory.createFromImage(d, image), 0, 0, 595, 842);
            }
        });
        // The pages behind it have other numbers than they show.
        assertThat(PdfAuditTest.checks(report, Verdict.VIOLATED)).isSubsetOf(41, 42, 43);
    }

    @Test
    void outlineThatLeadsBackToItselfEnds() throws UnreadablePdf {
        AuditReport report = audit(d -> {
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("一、总体要求");
            outline.addLast(item);
            item.getCOSObject().setItem(COSName.NEXT, item.getCOSObject());
            d.getDocumentCatalog().setDocumentOutline(outline);
        });
        assertThat(PdfAuditTest.checks(report, Verdict.MET)).contains(57);
    }

    @Test
    void headingWithoutItsBookmarkIsAdvised() throws UnreadablePdf {
        AuditReport report = audit(d -> {
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("二、主要任务");
            outline.addLast(item);
            d.getDocumentCatalog().setDocumentOutline(outline);
        });
        assertThat(PdfAuditTest.violated(report)).isEmpty();
        assertThat(PdfAuditTest.checks(report, Verdict.ADVISED)).containsExactly(56, 57);
    }

    @Test
    void fileWithoutPagesIsRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            byte[] pdf = bytes(document);
            assertThatThrownBy(() -> PdfAudit.of(pdf)).isInstanceOf(UnreadablePdf.class);
        }
    }

    private static String said(Measurement m) {
        return m.reason() == null ? "" : m.reason().chinese();
    }

    private static AuditReport audit(Change change) throws UnreadablePdf {
        try (PDDocument document = Gongwen.conforming().document()) {
            change.in(document);
            return PdfAudit.of(bytes(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
