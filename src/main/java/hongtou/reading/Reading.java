package hongtou.reading;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import java.util.List;

/** What reading a source file gave: a document, always, and every fault found on the way. */
public record Reading(Document document, List<Diagnostic> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }
}
