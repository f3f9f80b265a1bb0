package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.Register;
import java.util.List;

/** A rule about the bodies that a document names, seen with the register of bodies (单位名录). */
non-sealed interface OrganisationRule extends Rule {

    /** The faults in a document, in any order; an empty register knows nothing. */
    List<Diagnostic> check(Document document, Register register);
}
