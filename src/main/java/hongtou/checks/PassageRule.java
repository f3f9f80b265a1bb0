package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import java.util.List;

/** A rule about wording: it looks at one piece of text at a time. */
non-sealed interface PassageRule extends Rule {

    /** The faults in a passage of the document, in any order. */
    List<Diagnostic> check(Document document, Passage passage);
}
