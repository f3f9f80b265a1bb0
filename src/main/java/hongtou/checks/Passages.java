package hongtou.checks;

import hongtou.model.Attachment;
import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.Inline;
import hongtou.model.RosterRole;
import hongtou.model.RunningText;
import hongtou.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Collects everything in a document that is printed or published, in reading order. */
final class Passages {
    private final List<Passage> found = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(Document document) {
        Passages passages = new Passages();
        passages.elements(document.frontMatter());
        if (document.notice() != null) {
            passages.body(document.notice().body());
            passages.add(
                    Passage.Kind.TITLE,
                    new Field<>(document.plan().title(), document.plan().titleSpan()));
        }
        passages.body(document.plan().body());
        for (Attachment attachment : document.attachments()) {
            passages.body(attachment.body());
        }
        return List.copyOf(passages.found);
    }

    private void elements(FrontMatter matter) {
        if (matter.head().title() != null) {
            add(Passage.Kind.TITLE, matter.head().title());
        }
        matter.head().issuers().forEach(issuer -> add(Passage.Kind.ELEMENT, issuer));
        if (matter.head().recipients() != null) {
            add(Passage.Kind.ELEMENT, matter.head().recipients().printed());
        }
        if (matter.tail().signatoriesWritten()) {
            matter.tail().signatories().forEach(signatory -> add(Passage.Kind.ELEMENT, signatory));
        }
        if (matter.tail().note() != null) {
            add(Passage.Kind.ELEMENT, matter.tail().note());
        }
        matter.tail().attachments().forEach(note -> add(Passage.Kind.ELEMENT, note.name()));
        if (matter.tail().copies() != null) {
            add(Passage.Kind.ELEMENT, matter.tail().copies().printed());
        }
        if (matter.tail().printer() != null) {
            add(Passage.Kind.ELEMENT, matter.tail().printer());
        }
    }

    private void body(Body body) {
        blocks(body.preamble());
        body.sections().forEach(this::section);
    }

    private void section(Section section) {
        add(Passage.Kind.HEADING, section.title());
        blocks(section.blocks());
        section.fields().forEach(field -> add(Passage.Kind.ENTRY, field.value()));
        section.sections().forEach(this::section);
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                add(Passage.Kind.PARAGRAPH, paragraph.content());
            } else if (block instanceof Block.Bullets bullets) {
                bullets.items().forEach(this::blocks);
            } else if (block instanceof Block.Roster roster) {
                roster.roles().forEach(this::role);
            } else if (block instanceof Block.Table table) {
                table.header().forEach(cell -> add(Passage.Kind.ENTRY, cell.content()));
                table.rows().forEach(row -> row.forEach(cell -> add(Passage.Kind.ENTRY, cell.content())));
            }
        }
    }

    private void role(RosterRole role) {
        for (RosterRole.RosterEntry entry : role.entries()) {
            String line = entry.post().isEmpty() ? entry.name() : entry.name() + "　" + entry.post();
            add(Passage.Kind.ENTRY, new Field<>(line, entry.span()));
        }
        role.roles().forEach(this::role);
    }

    private void add(Passage.Kind kind, List<Inline> inlines) {
        add(kind, RunningText.of(inlines));
    }

    private void add(Passage.Kind kind, Field<String> field) {
        add(kind, RunningText.of(field));
    }

    private void add(Passage.Kind kind, RunningText words) {
        if (!words.isBlank()) {
            found.add(new Passage(kind, words));
        }
    }
}
