package hongtou.audit;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Sheets of paper with things drawn on them; independent of the program's own renderer. */
record Paper(double width, double height, List<Drawn> drawn) {
    private static final double POINT = 25.4 / 72;
    /** Parsed once: a font outlives the documents it is embedded in. */
    private static final Map<String, TrueTypeFont> FACES = new ConcurrentHashMap<>();

    static Paper a4(List<Drawn> drawn) {
        return new Paper(210, 297, drawn);
    }

    /** The same paper where some things are drawn otherwise. */
    Paper with(Predicate<Drawn> which, UnaryOperator<Drawn> change) {
        List<Drawn> changed =
                drawn.stream().map(d -> which.test(d) ? change.apply(d) : d).toList();
        if (changed.equals(drawn)) {
            throw new IllegalArgumentException("nothing was changed");
        }
        return new Paper(width, height, changed);
    }

    Paper with(String element, UnaryOperator<Drawn> change) {
        return with(d -> d.is(element), change);
    }

    Paper without(Predicate<Drawn> which) {
        return new Paper(width, height, drawn.stream().filter(which.negate()).toList());
    }

    Paper plus(List<Drawn> more) {
        List<Drawn> all = new ArrayList<>(drawn);
        all.addAll(more);
        return new Paper(width, height, all);
    }

    /** The first thing drawn under a name. */
    Drawn the(String element) {
        return drawn.stream().filter(d -> d.is(element)).findFirst().orElseThrow();
    }

    Paper sized(double otherWidth, double otherHeight) {
        return new Paper(otherWidth, otherHeight, drawn);
    }

    byte[] pdf() {
        try (PDDocument document = document()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document, not yet written; the caller closes it. */
    PDDocument document() throws IOException {
        PDDocument document = new PDDocument();
        Map<String, PDFont> fonts = new HashMap<>();
        int pages = drawn.stream().mapToInt(Drawn::page).max().orElse(1);
        for (int number = 1; number <= pages; number++) {
            PDPage page = new PDPage(new PDRectangle((float) (width / POINT), (float) (height / POINT)));
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                for (Drawn d : drawn) {
                    if (d.page() == number) {
                        draw(d, out, document, fonts);
                    }
                }
            }
        }
        return document;
    }

    private void draw(Drawn d, PDPageContentStream out, PDDocument document, Map<String, PDFont> fonts)
            throws IOException {
        out.setNonStrokingColor(new Color(d.colour()));
        if (d.isRule()) {
            out.addRect(
                    (float) (d.x() / POINT),
                    (float) ((height - d.y() - d.size()) / POINT),
                    (float) (d.cell() / POINT),
                    (float) (d.size() / POINT));
            out.fill();
            return;
        }
        PDFont font = fonts.get(d.face());
        if (font == null) {
            font = font(document, d.face());
            fonts.put(d.face(), font);
        }
        out.beginText();
        out.setFont(font, (float) d.size());
        out.setRenderingMode(d.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        show(d, out);
        out.endText();
    }

    private void show(Drawn d, PDPageContentStream out) throws IOException {
        float y = (float) ((height - d.y()) / POINT);
        if (d.cell() == 0) {
            out.newLineAtOffset((float) (d.x() / POINT), y);
            out.showText(d.text());
            return;
        }
        double at = 0;
        double x = d.x() / POINT;
        for (int c : d.text().codePoints().toArray()) {
            out.newLineAtOffset((float) (x - at), at == 0 ? y : 0);
            out.showText(Character.toString(c));
            at = x;
            x += d.cell() / POINT;
        }
    }

    static PDFont font(PDDocument document, String face) throws IOException {
        return PDType0Font.load(document, face(face), true);
    }

    /** The width of a text in a face, in mm. */
    static double width(String face, double size, String text) {
        try {
            TrueTypeFont font = face(face);
            double width = 0;
            for (int c : text.codePoints().toArray()) {
                width += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(c)) * 1.0 / font.getUnitsPerEm();
            }
            return width * size * POINT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont face(String name) {
        return FACES.computeIfAbsent(name, n -> {
            try (InputStream in =
                    Objects.requireNonNull(Paper.class.getResourceAsStream("/hongtou/fonts/" + n + ".ttf"), n)) {
                return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
