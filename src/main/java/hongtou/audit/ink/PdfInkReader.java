package hongtou.audit.ink;

import hongtou.diagnostic.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF from its bytes. */
public final class PdfInkReader {
    /** A logger that nobody holds is forgotten together with its level. */
    private static final List<Logger> HELD =
            List.of(Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.pdfbox"));

    private PdfInkReader() {}

    /**
     * Measures all pages.
     *
     * @param known what faces stand for whose names do not tell
     * @throws UnreadablePdf where the bytes are no PDF, are damaged, locked, or hold no text
     */
    public static PdfInk read(byte[] pdf, Map<String, FaceRole> known) throws UnreadablePdf {
        // What the library would remark on a font is no news to the user: what matters of it is measured.
        HELD.forEach(l -> l.setLevel(Level.OFF));
        if (!hasHeader(pdf)) {
            throw new UnreadablePdf(new Message("不是 PDF 文件", "not a PDF file"));
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return read(document, new Faces(known));
        } catch (InvalidPasswordException e) {
            throw new UnreadablePdf(new Message("PDF 有打开密码，无法读取", "the PDF is locked with a password"));
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePdf(new Message("PDF 文件已损坏，无法读取", "the PDF is damaged and cannot be read"));
        } catch (StackOverflowError e) {
            throw new UnreadablePdf(new Message("PDF 文件嵌套过深，无法读取", "the PDF is nested too deeply"));
        }
    }

    /** Readers look for the header in the first kilobyte. */
    private static boolean hasHeader(byte[] pdf) {
        byte[] header = {'%', 'P', 'D', 'F', '-'};
        for (int i = 0; i + header.length <= Math.min(pdf.length, 1024); i++) {
            if (Arrays.equals(pdf, i, i + header.length, header, 0, header.length)) {
                return true;
            }
        }
        return false;
    }

    private static PdfInk read(PDDocument document, Faces faces) throws IOException, UnreadablePdf {
        InkBoxes boxes = new InkBoxes();
        List<PageInk> pages = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            pages.add(new PageReader(document.getPage(i), faces, boxes).read(i + 1));
        }
        if (pages.stream().allMatch(p -> p.glyphs().isEmpty() && p.turned().size() == 0 && p.hidden() == 0)) {
            throw new UnreadablePdf(
                    new Message("PDF 里没有文字（可能是扫描件），无法测量", "the PDF has no text (a scan?), nothing can be measured"));
        }
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        return new PdfInk(
                pages,
                Objects.requireNonNullElse(document.getDocumentInformation().getTitle(), ""),
                Objects.requireNonNullElse(catalog.getLanguage(), ""),
                Bookmarks.of(catalog),
                catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked());
    }
}
