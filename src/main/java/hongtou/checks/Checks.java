package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.Holidays;
import hongtou.model.Register;
import java.util.ArrayList;
import java.util.List;

/** Looks at documents with every rule. */
public final class Checks {
    private Checks() {}

    /** The findings of all rules in some documents, after their exemptions. */
    public static Findings of(List<Document> documents) {
        return of(documents, List.of(), Register.EMPTY, Holidays.NONE);
    }

    /**
     * The findings of all rules together with those that reading the documents has brought, after their exemptions.
     *
     * @param documents every document that is to be seen beside the others
     * @param whileReading findings of the reader; those without a document among {@code documents} are kept as they are
     * @param register the bodies that the documents name, as far as the workspace has registered them
     * @param holidays the public holidays, as far as the workspace knows them
     */
    public static Findings of(
            List<Document> documents, List<Diagnostic> whileReading, Register register, Holidays holidays) {
        List<Diagnostic> found = new ArrayList<>(whileReading);
        for (Document document : documents) {
            List<Passage> passages = Passages.of(document);
            for (Rule rule : Rules.ALL) {
                if (rule instanceof DocumentRule about) {
                    found.addAll(about.check(document));
                } else if (rule instanceof PassageRule about) {
                    passages.forEach(passage -> found.addAll(about.check(document, passage)));
                } else if (rule instanceof OrganisationRule about) {
                    found.addAll(about.check(document, register));
                } else if (rule instanceof CalendarRule about) {
                    found.addAll(about.check(document, holidays));
                }
            }
        }
        for (Rule rule : Rules.ALL) {
            if (rule instanceof RegisterRule about) {
                found.addAll(about.check(documents, register));
            }
        }
        return Exemptions.of(documents).sort(Consequences.taken(found, whileReading));
    }
}
