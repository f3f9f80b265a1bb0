package hongtou.render.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Puts the document's own date where a PDF has the time of its making, so that the same document gives the same bytes. */
final class FixedDates {
    private final PDDocument pdf;
    private final LocalDate date;

    FixedDates(PDDocument pdf, LocalDate date) {
        this.pdf = pdf;
        this.date = date;
    }

    /** @param seed what the file's identifier is made from */
    void set(String seed) throws IOException {
        Calendar midnight = new GregorianCalendar(TimeZone.getTimeZone("GMT+08:00"), Locale.ROOT);
        midnight.clear();
        midnight.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        pdf.getDocumentInformation().setCreationDate(midnight);
        pdf.getDocumentInformation().setModificationDate(midnight);
        CRC32 id = new CRC32();
        id.update(seed.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(id.getValue());
        describe(date + "T00:00:00+08:00");
    }

    /** The metadata stream was written while the clock of the machine was in the information dictionary. */
    private void describe(String when) throws IOException {
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp;
        try (InputStream in = metadata.exportXMPMetadata()) {
            xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String fixed = xmp.replaceAll("(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + when);
        if (!fixed.contains("<xmp:ModifyDate>")) {
            fixed = fixed.replaceAll(
                    "(<xmp:CreateDate>[^<]*</xmp:CreateDate>)", "$1<xmp:ModifyDate>" + when + "</xmp:ModifyDate>");
        }
        metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
    }
}
