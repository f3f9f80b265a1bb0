package hongtou.reading;

import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.FrontMatter.Head;
import hongtou.model.FrontMatter.Recipients;
import hongtou.model.RunningText;
import hongtou.reading.phrase.RecipientPhrases;
import hongtou.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the 主送机关 from the first line of the text, where offices are used to type them, if the front matter has none.
 *
 * @param front with the recipients
 * @param parts without their line
 */
record TypedRecipients(FrontMatter front, Parts parts) {

    static TypedRecipients of(FrontMatter front, Parts parts) {
        boolean issued = !front.head().issuers().isEmpty();
        Body first = parts.planTitle() == null ? parts.plan() : parts.before();
        Recipients found = issued && front.head().recipients() == null ? recipients(first.preamble()) : null;
        if (found == null) {
            return new TypedRecipients(front, parts);
        }
        Body rest = new Body(first.preamble().subList(1, first.preamble().size()), first.sections());
        Parts without = parts.planTitle() == null
                ? new Parts(parts.before(), null, rest, parts.attachments(), parts.marks())
                : new Parts(rest, parts.planTitle(), parts.plan(), parts.attachments(), parts.marks());
        return new TypedRecipients(with(front, found), without);
    }

    private static @Nullable Recipients recipients(List<Block> blocks) {
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Paragraph paragraph)) {
            return null;
        }
        String line = RunningText.of(paragraph.content()).text();
        if (!RecipientPhrases.isList(line)) {
            return null;
        }
        String names = line.substring(0, line.length() - 1);
        Span span = new Span(
                paragraph.span().start(),
                Math.max(paragraph.span().start(), paragraph.span().end() - 1));
        return new Recipients(new Field<>(names, span), RecipientPhrases.bodies(names));
    }

    private static FrontMatter with(FrontMatter front, Recipients recipients) {
        Head head = front.head();
        Head other = new Head(
                head.title(),
                head.titleLines(),
                head.documentType(),
                head.layout(),
                head.issuers(),
                head.docNumber(),
                head.signers(),
                head.copyNumber(),
                head.secrecy(),
                head.urgency(),
                recipients);
        return new FrontMatter(other, front.tail(), front.disclosure(), front.planning(), front.exemptions());
    }
}
