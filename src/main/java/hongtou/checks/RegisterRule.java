package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.Register;
import java.util.List;

/** A rule about documents beside each other. */
non-sealed interface RegisterRule extends Rule {

    /** The faults between documents, in any order; an empty register knows nothing. */
    List<Diagnostic> check(List<Document> documents, Register register);
}
