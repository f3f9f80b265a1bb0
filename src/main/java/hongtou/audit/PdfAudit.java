package hongtou.audit;

import hongtou.audit.clause.Checks;
import hongtou.audit.clause.Choices;
import hongtou.audit.ink.PdfInkReader;
import hongtou.audit.ink.UnreadablePdf;
import hongtou.audit.layout.PrintedDocument;

/** Measures a PDF clause by clause. */
public final class PdfAudit {
    private PdfAudit() {}

    /**
     * Measures all pages against the standard.
     *
     * @throws UnreadablePdf where the bytes are no PDF, are damaged, locked, or hold no text
     */
    public static AuditReport of(byte[] pdf) throws UnreadablePdf {
        return of(pdf, Choices.STANDARD);
    }

    /**
     * Measures all pages against the standard and what an office has chosen within it.
     *
     * @throws UnreadablePdf where the bytes are no PDF, are damaged, locked, or hold no text
     */
    public static AuditReport of(byte[] pdf, Choices choices) throws UnreadablePdf {
        return new AuditReport(
                Checks.of(PrintedDocument.of(PdfInkReader.read(pdf, choices.faces()), choices.mirrored()), choices));
    }
}
