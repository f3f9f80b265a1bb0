package hongtou.reading;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Block;
import hongtou.model.Inline;
import hongtou.model.TaskField;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a list without numbers: as a task's field list, as a leader group, or as a plain list. */
final class ListReader {
    private final SourceFile file;
    private final InlineReader inlines;
    private final Consumer<Diagnostic> findings;

    ListReader(SourceFile file, InlineReader inlines, Consumer<Diagnostic> findings) {
        this.file = file;
        this.inlines = inlines;
        this.findings = findings;
    }

    /** The marker of a list item, such as {@code 12.} */
    static Span marker(Node item) {
        ListItem listItem = (ListItem) item;
        return new Span(
                listItem.getOpeningMarker().getStartOffset(),
                listItem.getOpeningMarker().getEndOffset());
    }

    void bullets(Node list, BodyDraft body) {
        Optional<Block.Roster> roster = RosterReader.read(list, inlines);
        if (roster.isPresent()) {
            body.add(roster.get());
            return;
        }
        List<TaskField> fields = fields(list);
        int items = count(list);
        if (!fields.isEmpty() && fields.size() == items && body.current() != null) {
            body.addFields(fields);
            return;
        }
        if (!fields.isEmpty()) {
            findings.accept(Diagnostic.warning(
                            "HT213",
                            new Place(file, fields.get(0).span()),
                            new Message(
                                    "列表里只有部分行是任务要素，整个列表会印在正文里",
                                    "only some lines of this list are task fields; the whole list is printed"))
                    .hint(
                            "要素列表的每一行都以 牵头、责任单位、配合、责任人、时限、频次、成果、状态、备注 开头",
                            "every line of a field list begins with a field word"));
        }
        body.add(plain(list));
    }

    private List<TaskField> fields(Node list) {
        List<TaskField> fields = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node first = item.getFirstChild();
            if (first instanceof Paragraph && first.getNext() == null && !runsOn(item, first)) {
                FieldLine.read(inlines.read(first).strip()).ifPresent(fields::add);
            }
        }
        return fields;
    }

    /** True where text that begins no farther right than the item's mark was typed right below it: it is no part of a field. */
    private boolean runsOn(Node item, Node paragraph) {
        String text = file.text();
        int mark = marker(item).start();
        int indent = mark - (text.lastIndexOf('\n', mark) + 1);
        int line = text.indexOf('\n', paragraph.getStartOffset()) + 1;
        while (line > 0 && line < paragraph.getEndOffset()) {
            int at = line;
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            if (at - line <= indent) {
                return true;
            }
            line = text.indexOf('\n', line) + 1;
        }
        return false;
    }

    private static int count(Node list) {
        int count = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            count++;
        }
        return count;
    }

    private Block.Bullets plain(Node list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Block> blocks = new ArrayList<>();
            for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
                within(node, List.of(), blocks);
            }
            items.add(blocks);
        }
        return new Block.Bullets(items, new Span(list.getStartOffset(), list.getEndOffset()));
    }

    /** What stands inside of an item. A number that is typed inside of a bullet counts no level: it is printed as it is. */
    private void within(Node node, List<Inline> number, List<Block> blocks) {
        if (node instanceof BulletList) {
            blocks.add(plain(node));
        } else if (node instanceof OrderedList) {
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                numbered(item, blocks);
            }
        } else {
            StyledText text = inlines.read(node).withoutBlanks();
            if (text.length() > 0) {
                List<Inline> words = new ArrayList<>(number);
                words.addAll(text.inlines());
                blocks.add(new Block.Paragraph(words, text.span()));
            }
        }
    }

    private void numbered(Node item, List<Block> blocks) {
        Span marker = marker(item);
        String typed = file.text().substring(marker.start(), marker.end()).strip();
        List<Inline> number = List.of(new Inline.Words(typed.replace(')', '.'), marker));
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            within(node, node == item.getFirstChild() ? number : List.of(), blocks);
        }
    }
}
