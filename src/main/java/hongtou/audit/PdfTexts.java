package hongtou.audit;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that a PDF file says: its pages, and every text of its structure, outline, properties and metadata. */
public final class PdfTexts {
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();
    private final StringBuilder texts = new StringBuilder();

    private PdfTexts() {}

    /**
     * Reads a file.
     *
     * @return the text of the pages, then all other texts, one in a line
     * @throws IOException where it is no PDF file
     */
    public static List<String> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringWriter pages = new StringWriter();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.writeText(document, pages);
            PdfTexts others = new PdfTexts();
            others.collect(document.getDocument().getTrailer());
            return List.of(pages.toString(), others.texts.toString());
        }
    }

    /** A tagged document's tree is deeper than the stack. */
    private void collect(COSBase root) throws IOException {
        open.push(root);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
            if (object != null && seen.add(object)) {
                look(object);
            }
        }
    }

    private void look(COSBase object) throws IOException {
        if (object instanceof COSString string) {
            texts.append(string.getString()).append('\n');
        } else if (object instanceof COSArray array) {
            array.forEach(this::later);
        } else if (object instanceof COSDictionary dictionary) {
            dictionary.getValues().forEach(this::later);
            if (object instanceof COSStream stream && isReadable(stream)) {
                texts.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
    }

    private void later(COSBase object) {
        if (object != null) {
            open.push(object);
        }
    }

    private static boolean isReadable(COSStream stream) {
        COSName type = stream.getCOSName(COSName.TYPE);
        return COSName.METADATA.equals(type)
                || COSName.getPDFName("EmbeddedFile").equals(type);
    }
}
