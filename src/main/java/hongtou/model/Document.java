package hongtou.model;

import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One issued document (公文): one Markdown file.
 *
 * @param id the file's name without {@code .md}: the SLUG of every output
 * @param notice the covering notice, or null
 */
public record Document(
        String id,
        SourceFile source,
        FrontMatter frontMatter,
        @Nullable Notice notice,
        Plan plan,
        List<Attachment> attachments) {
    public Document {
        attachments = List.copyOf(attachments);
    }

    /** The title of the whole document: that of the notice where there is one. */
    public String title() {
        return notice == null ? plan.title() : notice.title();
    }

    /** The same document with another plan, such as one with fewer tasks. */
    public Document with(Plan other) {
        return new Document(id, source, frontMatter, notice, other, attachments);
    }

    /** The same document with other front matter, such as with a number that it was given. */
    public Document with(FrontMatter other) {
        return new Document(id, source, other, notice, plan, attachments);
    }

    /** A place in this document. */
    public Place at(Span span) {
        return new Place(source, span);
    }

    /** True where the public may see it: 主动公开 and not a draft. */
    public boolean isPublic() {
        FrontMatter.Disclosure disclosure = frontMatter.disclosure();
        Field<Openness> openness = disclosure.openness();
        return openness != null && openness.value() == Openness.PUBLIC && !disclosure.draft();
    }

    /** The issuers as one text, as a metadata box shows them. */
    public String issuer() {
        return String.join(
                " ", frontMatter.head().issuers().stream().map(Field::value).toList());
    }

    /** The signatories as one text. */
    public String signatory() {
        return String.join(
                " ", frontMatter.tail().signatories().stream().map(Field::value).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Document d
                && id.equals(d.id)
                && frontMatter.equals(d.frontMatter)
                && Objects.equals(notice, d.notice)
                && plan.equals(d.plan)
                && attachments.equals(d.attachments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, plan.title());
    }
}
