package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import java.util.List;

/** A rule about one document. */
non-sealed interface DocumentRule extends Rule {

    /** The faults in a document, in any order. */
    List<Diagnostic> check(Document document);
}
