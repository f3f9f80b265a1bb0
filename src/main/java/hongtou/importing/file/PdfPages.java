package hongtou.importing.file;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the lines of a PDF with a text layer. */
final class PdfPages {
    private PdfPages() {}

    static String read(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\f");
            String text = stripper.getText(pdf);
            if (text.isBlank()) {
                throw new FileFault(
                        "是扫描的 PDF，没有文字；请先用文字识别软件（OCR）转成文字",
                        "is a scanned PDF without text; have its text recognised (OCR) first");
            }
            return text;
        } catch (InvalidPasswordException e) {
            throw new FileFault("是加了密码的 PDF；请先去掉密码", "is a PDF with a password; remove the password first");
        } catch (IOException e) {
            throw new FileFault("是损坏的 PDF，无法读取", "is a damaged PDF");
        }
    }
}
