package hongtou.audit.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PdfInkReaderTest {
    private static final float MM = 72 / 25.4f;

    /** Draws on a page. */
    private interface Drawing {
        void on(PDPageContentStream out) throws IOException;
    }

    @Test
    void measuresGlyphsFromTheUpperLeftCorner() throws UnreadablePdf {
        PageInk page = read(0, out -> text(out, 28 * MM, (297 - 60) * MM, 16, "AB"));

        assertThat(page.width()).isCloseTo(210, within(0.1));
        assertThat(page.height()).isCloseTo(297, within(0.1));
        Glyph first = page.glyphs().get(0);
        assertThat(first.text()).isEqualTo("A");
        assertThat(first.x()).isCloseTo(28, within(0.01));
        assertThat(first.baseline()).isCloseTo(60, within(0.05));
        assertThat(first.size()).isCloseTo(16, within(0.01));
        assertThat(first.face().embedded()).isFalse();
        assertThat(page.glyphs().get(1).x()).isCloseTo(first.right(), within(0.01));
    }

    @Test
    void measuresAsTheReaderSeesThePage() throws UnreadablePdf {
        PageInk page = read(90, out -> {
            text(out, 28 * MM, 60 * MM, 16, "A");
            out.beginText();
            out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 50 * MM, 40 * MM));
            out.showText("B");
            out.endText();
        });

        assertThat(page.width()).isCloseTo(297, within(0.1));
        assertThat(page.turned().all()).extracting(Glyph::text).containsExactly("A");
        assertThat(page.glyphs()).extracting(Glyph::text).containsExactly("B");
        assertThat(page.glyphs().get(0).x()).isCloseTo(40, within(0.01));
        assertThat(page.glyphs().get(0).baseline()).isCloseTo(50, within(0.01));
    }

    @Test
    void seesStrokesAndThinBoxesAsRules() throws UnreadablePdf {
        PageInk page = read(0, out -> {
            text(out, 100, 100, 10, "x");
            out.setStrokingColor(1f, 0f, 0f);
            out.transform(Matrix.getScaleInstance(2, 2));
            out.setLineWidth(0.35f * MM / 2);
            out.moveTo(28 * MM / 2, 200 * MM / 2);
            out.lineTo(184 * MM / 2, 200 * MM / 2);
            out.stroke();
            out.setNonStrokingColor(0f, 0f, 0f, 1f);
            out.addRect(14 * MM, 50 * MM, 78 * MM, 0.125f * MM);
            out.fill();
        });

        assertThat(page.rules()).hasSize(2);
        Rule stroke = page.rules().stream()
                .filter(r -> r.colour().isRed())
                .findFirst()
                .orElseThrow();
        assertThat(stroke.level()).isTrue();
        assertThat(stroke.length()).isCloseTo(156, within(0.01));
        assertThat(stroke.thickness()).isCloseTo(0.35, within(0.005));
        assertThat(stroke.box().middle()).isCloseTo(97, within(0.05));
        Rule box = page.rules().stream()
                .filter(r -> r.colour().isBlack())
                .findFirst()
                .orElseThrow();
        assertThat(box.box().left()).isCloseTo(28, within(0.01));
        assertThat(box.thickness()).isCloseTo(0.25, within(0.005));
    }

    @Test
    void joinsThePiecesOfOneRule() throws UnreadablePdf {
        PageInk page = read(0, out -> {
            text(out, 100, 100, 10, "x");
            for (int i = 0; i < 3; i++) {
                out.addRect((28 + i * 52) * MM, 50 * MM, 52 * MM, 0.35f * MM);
                out.fill();
            }
        });

        assertThat(page.rules()).hasSize(1);
        assertThat(page.rules().get(0).length()).isCloseTo(156, within(0.02));
    }

    @Test
    void tellsRedFromBlackInEveryColourModel() {
        assertThat(Colour.of(0.9f, 0, 0.07f).isRed()).isTrue();
        assertThat(Colour.of(0, 0.8f, 0.8f, 0).isRed()).isTrue();
        assertThat(Colour.of(0.6f, 0, 0).isRed()).isFalse();
        assertThat(Colour.of(0.6f, 0, 0).isReddish()).isTrue();
        assertThat(Colour.of(0).isBlack()).isTrue();
        assertThat(Colour.of(0, 0, 0, 1).isBlack()).isTrue();
        assertThat(Colour.of(0.2f, 0.2f, 0.2f).isBlack()).isFalse();
        assertThat(Colour.of(0, 0, 0, 0).isWhite()).isTrue();
        assertThat(Colour.of(0, 0, 0).isWhite()).isFalse();
    }

    private static void text(PDPageContentStream out, float x, float y, float size, String text) throws IOException {
        out.beginText();
        out.setFont(new PDType1Font(FontName.HELVETICA), size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static PageInk read(int rotation, Drawing drawing) throws UnreadablePdf {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                drawing.on(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return PdfInkReader.read(bytes.toByteArray(), Map.of()).pages().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
