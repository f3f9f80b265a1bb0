package hongtou.render.document;

import hongtou.model.Document;
import hongtou.render.document.fonts.FontSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

final class Finishing {
    private final PDDocument pdf;

    Finishing(PDDocument pdf, Document document, FontSet fonts, Profile profile) {
        this.pdf = pdf;
    }

    byte[] finish() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
