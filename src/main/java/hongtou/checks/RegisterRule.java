package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import java.util.List;

/** A rule about documents beside each other. */
non-sealed interface RegisterRule extends Rule {

    /** The faults between documents, in any order. */
    List<Diagnostic> check(List<Document> documents);
}
