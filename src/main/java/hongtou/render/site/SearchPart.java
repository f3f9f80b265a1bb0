package hongtou.render.site;

import hongtou.model.Attachment;
import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.FrontMatter.Recipients;
import hongtou.model.FrontMatter.Tail;
import hongtou.model.Inline;
import hongtou.model.RosterRole;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.view.Anchors;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A piece of a document that a search can find and open.
 *
 * @param anchor the id of the place in the document's page, or an empty text for its top
 * @param heading the heading above it
 * @param label the number of an item that is only text, or an empty text
 */
record SearchPart(String anchor, String heading, String label, String text) {

    /** The parts of a document: its title and number, then every clause by itself. */
    static List<SearchPart> of(Document document) {
        List<SearchPart> parts = new ArrayList<>();
        Field<String> number = document.frontMatter().head().docNumber();
        String facts = (number == null ? "" : number.value() + " ") + document.issuer();
        parts.add(new SearchPart("", document.title(), "", facts.strip() + around(document)));
        if (document.notice() != null) {
            body(document.notice().body(), ArticleHtml.NOTICE, document.title(), parts);
            body(document.plan().body(), ArticleHtml.PLAN, document.plan().title(), parts);
        } else {
            body(document.plan().body(), "", document.plan().title(), parts);
        }
        for (int i = 0; i < document.attachments().size(); i++) {
            Attachment attachment = document.attachments().get(i);
            add(parts, new SearchPart(ArticleHtml.attachmentId(i), attachment.title(), "", attachment.label()));
            body(attachment.body(), ArticleHtml.attachmentId(i), attachment.title(), parts);
        }
        return parts;
    }

    /** What stands around the text: 主送, 附件说明, 署名, 成文日期, 附注. */
    private static String around(Document document) {
        StringJoiner lines = new StringJoiner("\n", "\n", "");
        Recipients recipients = document.frontMatter().head().recipients();
        Tail tail = document.frontMatter().tail();
        if (recipients != null) {
            lines.add(recipients.printed().value());
        }
        tail.attachments().forEach(a -> lines.add(a.name().value()));
        tail.signatories().forEach(s -> lines.add(s.value()));
        lines.add(Dates.chinese(tail.issuedDate()));
        Field<String> note = tail.note();
        lines.add(note == null ? "" : note.value());
        return lines.toString();
    }

    private static void body(Body body, String anchor, String title, List<SearchPart> parts) {
        add(parts, new SearchPart(anchor, title, "", text(body.preamble())));
        body.sections().forEach(s -> section(s, title, parts));
    }

    private static void section(Section section, String above, List<SearchPart> parts) {
        String heading = section.hasTitle() ? section.label().printed() + section.heading() : above;
        String label = section.hasTitle() ? "" : section.label().printed();
        add(parts, new SearchPart(Anchors.of(section), heading, label, text(section.blocks())));
        section.sections().forEach(s -> section(s, heading, parts));
    }

    private static void add(List<SearchPart> parts, SearchPart part) {
        if (!part.text().isBlank() || !part.heading().isBlank()) {
            parts.add(part);
        }
    }

    private static String text(List<Block> blocks) {
        StringJoiner text = new StringJoiner("\n");
        blocks.forEach(block -> text.add(text(block)));
        return text.toString();
    }

    static String text(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return words(paragraph.content());
        }
        if (block instanceof Block.Bullets bullets) {
            return String.join(
                    "\n", bullets.items().stream().map(SearchPart::text).toList());
        }
        if (block instanceof Block.Roster roster) {
            return String.join(
                    "\n", roster.roles().stream().map(SearchPart::text).toList());
        }
        if (block instanceof Block.Table table) {
            List<List<Block.Cell>> rows = new ArrayList<>(List.of(table.header()));
            rows.addAll(table.rows());
            return String.join(
                    "\n",
                    rows.stream()
                            .map(row -> String.join(
                                    "\n",
                                    row.stream().map(c -> words(c.content())).toList()))
                            .toList());
        }
        return "";
    }

    private static String text(RosterRole role) {
        StringJoiner text = new StringJoiner("\n", role.role().value() + "：", "");
        role.entries().forEach(e -> text.add((e.name() + " " + e.post()).strip()));
        role.roles().forEach(r -> text.add(text(r)));
        return text.toString();
    }

    private static String words(List<Inline> inlines) {
        return RunningText.of(inlines).text();
    }
}
