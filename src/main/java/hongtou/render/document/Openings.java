package hongtou.render.document;

import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.Layout;
import hongtou.model.Sealing;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a format puts above the text, and how it is signed (clauses 7.2 and 10). */
final class Openings {
    private Openings() {}

    /** The pieces above the title. */
    static List<Piece> of(FrontMatter.Head head, Desk desk) {
        HeadComposer composer = new HeadComposer(desk, head);
        return switch (form(head)) {
            case GENERAL -> List.of(composer.general());
            case LETTER -> List.of(LetterHead.of(head, desk));
            case ORDER -> List.of(composer.order());
            case MINUTES -> List.of(composer.minutes());
            case PLAIN -> Collections.nCopies(desk.profile().blanksBeforeTitle(), Desk.blank());
        };
    }

    /** The format of a head: without an issuer there is nothing to put into one. */
    static Layout form(FrontMatter.Head head) {
        return head.issuers().isEmpty() ? Layout.PLAIN : head.layout();
    }

    /** An order has its number in place of a title (10.2). */
    static boolean titled(FrontMatter.Head head) {
        return form(head) != Layout.ORDER;
    }

    /** Where the upper double rule of a letter is, in points from the paper's upper edge. */
    static Optional<Double> letterRule(FrontMatter.Head head, Desk desk) {
        return form(head) == Layout.LETTER
                ? Optional.of(LetterHead.of(head, desk).rule())
                : Optional.empty();
    }

    /**
     * How a document is signed: as its author says; else an order with the stamp of the signer (10.2), a plain document and
     * minutes without a seal, others as the theme says.
     */
    static Sealing sealing(FrontMatter matter, Profile profile) {
        Field<Sealing> written = matter.tail().sealing();
        if (written != null) {
            return written.value();
        }
        return switch (matter.head().layout()) {
            case ORDER -> Sealing.STAMPED;
            case PLAIN, MINUTES -> Sealing.UNSEALED;
            default -> profile.sealing();
        };
    }
}
