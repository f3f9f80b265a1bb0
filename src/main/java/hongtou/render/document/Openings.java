package hongtou.render.document;

import hongtou.model.FrontMatter;
import hongtou.model.Layout;
import java.util.Collections;
import java.util.List;

/** What a format puts above the title, and how it is signed (clauses 7.2 and 10). */
final class Openings {
    private Openings() {}

    /** The pieces above the title. */
    static List<Piece> of(FrontMatter.Head head, Desk desk) {
        boolean bare = head.layout() == Layout.PLAIN || head.issuers().isEmpty();
        if (bare) {
            return Collections.nCopies(desk.profile().blanksBeforeTitle(), Desk.blank());
        }
        return List.of(new HeadComposer(desk, head).compose());
    }

    /** An order is signed with the stamp of the signer (10.2); a plain document has no seal. */
    static Profile.Signing signing(FrontMatter.Head head, Profile profile) {
        return switch (head.layout()) {
            case ORDER -> Profile.Signing.STAMPED;
            case PLAIN -> Profile.Signing.PLAIN;
            default -> profile.signing();
        };
    }
}
