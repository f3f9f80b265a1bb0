package hongtou.audit;

import hongtou.audit.clause.Checks;
import hongtou.audit.ink.PdfInkReader;
import hongtou.audit.ink.UnreadablePdf;
import hongtou.audit.layout.PrintedDocument;

/** Measures a PDF clause by clause. */
public final class PdfAudit {
    private PdfAudit() {}

    /**
     * Measures all pages.
     *
     * @throws UnreadablePdf where the bytes are no PDF, are damaged, locked, or hold no text
     */
    public static AuditReport of(byte[] pdf) throws UnreadablePdf {
        return new AuditReport(Checks.of(PrintedDocument.of(PdfInkReader.read(pdf))));
    }
}
