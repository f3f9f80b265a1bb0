package hongtou.render.document;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a ruler finds on the pages of a PDF: lines of text and bars, in millimetres from the paper's upper left corner. */
final class Ink implements AutoCloseable {
    static final double MM = 72 / 25.4;

    /** One line: its text, where its characters' boxes are, the size in points, the font, the colour of its page state. */
    record Line(
            String text,
            double left,
            double right,
            double top,
            double bottom,
            double size,
            String font,
            List<Double> begins) {

        /** Where some of its words begin. */
        double beginOf(String words) {
            return begins.get(text.indexOf(words));
        }

        double centre() {
            return (left + right) / 2;
        }

        double baseline() {
            return top + 0.88 * size / MM;
        }
    }

    /** A filled rectangle. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Bar(double left, double right, double top, double bottom, float[] colour) {

        double thickness() {
            return bottom - top;
        }

        boolean red() {
            return colour.length == 3 && colour[0] > 0.75 && colour[1] < 0.2 && colour[2] < 0.2;
        }
    }

    final PDDocument pdf;

    Ink(byte[] bytes) throws IOException {
        pdf = Loader.loadPDF(bytes);
    }

    int pages() {
        return pdf.getNumberOfPages();
    }

    /** The lines of a page from the top, without turning it. */
    List<Line> lines(int page) {
        List<TextPosition> found = new ArrayList<>();
        try {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    found.add(text);
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.writeText(pdf, new StringWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream()
                .map(t -> Math.round(t.getYDirAdj() * 10))
                .distinct()
                .sorted()
                .map(y -> line(found.stream()
                        .filter(t -> Math.round(t.getYDirAdj() * 10) == y)
                        .sorted(Comparator.comparing(TextPosition::getXDirAdj))
                        .toList()))
                .toList();
    }

    /** The lines of a page but its number. */
    List<Line> text(int page) {
        return lines(page).stream().filter(l -> !l.text().startsWith("— ")).toList();
    }

    Line line(int page, String beginning) {
        return lines(page).stream()
                .filter(l -> l.text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with " + beginning + ": " + lines(page)));
    }

    private static Line line(List<TextPosition> line) {
        StringBuilder text = new StringBuilder();
        List<Double> begins = new ArrayList<>();
        double right = 0;
        for (TextPosition part : line) {
            text.append(part.getUnicode());
            begins.addAll(Collections.nCopies(part.getUnicode().length(), part.getXDirAdj() / MM));
            right = Math.max(right, part.getXDirAdj() + part.getWidthDirAdj());
        }
        TextPosition first = line.get(0);
        double size =
                first.getFontSize() * first.getTextMatrix().getScalingFactorY() / Math.max(1, first.getFontSize());
        size = size < 2 ? first.getFontSize() : size;
        double baseline = first.getYDirAdj();
        return new Line(
                text.toString(),
                first.getXDirAdj() / MM,
                right / MM,
                (baseline - 0.88 * size) / MM,
                (baseline + 0.12 * size) / MM,
                size,
                first.getFont().getName().replaceFirst(".*\\+", ""),
                begins);
    }

    /** The filled rectangles of a page that is not turned, from the top. */
    List<Bar> bars(int page) throws IOException {
        List<Bar> bars = new ArrayList<>();
        new Bars(pdf.getPage(page - 1), bars).run();
        return bars.stream()
                .filter(b -> b.thickness() < 3)
                .sorted(Comparator.comparing(Bar::top))
                .toList();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    private static final class Bars extends PDFGraphicsStreamEngine {
        private final List<Bar> bars;
        private final GeneralPath path = new GeneralPath();

        Bars(PDPage page, List<Bar> bars) {
            super(page);
            this.bars = bars;
        }

        void run() throws IOException {
            processPage(getPage());
        }

        private void filled() throws IOException {
            Rectangle2D box = path.getBounds2D();
            float[] colour = getGraphicsState().getNonStrokingColor().getComponents();
            bars.add(new Bar(
                    box.getMinX() / MM,
                    box.getMaxX() / MM,
                    297 - box.getMaxY() / MM,
                    297 - box.getMinY() / MM,
                    colour));
            path.reset();
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.moveTo(p0.getX(), p0.getY());
            path.lineTo(p1.getX(), p1.getY());
            path.lineTo(p2.getX(), p2.getY());
            path.lineTo(p3.getX(), p3.getY());
            path.closePath();
        }

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void closePath() {
            path.closePath();
        }

        @Override
        public void endPath() {
            path.reset();
        }

        @Override
        public void strokePath() {
            path.reset();
        }

        @Override
        public void fillPath(int windingRule) throws IOException {
            filled();
        }

        @Override
        public void fillAndStrokePath(int windingRule) throws IOException {
            filled();
        }

        @Override
        public void shadingFill(COSName shadingName) {}
    }
}
