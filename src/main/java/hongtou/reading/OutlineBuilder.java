package hongtou.reading;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Attachment;
import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.LabelForm;
import hongtou.reading.phrase.NumberLabel;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks the Markdown tree once, from top to bottom, and builds the bodies of notice, plan and attachments. */
final class OutlineBuilder {
    private static final int FIRST_ITEM_LEVEL = 3;

    private final SourceFile file;
    private final FrontMatter front;
    private final Consumer<Diagnostic> findings;
    private final InlineReader inlines;
    private final ParagraphReader paragraphs;
    private final ListReader lists;
    private final List<Attachment> attachments = new ArrayList<>();
    private final Map<String, Boolean> marks = new HashMap<>();
    private BodyDraft body;
    private Body before = Body.EMPTY;
    private Body plan = Body.EMPTY;
    private @Nullable Field<String> planTitle;
    private @Nullable AttachmentTitle attachment;

    OutlineBuilder(SourceFile file, FrontMatter front, Consumer<Diagnostic> findings) {
        this.file = file;
        this.front = front;
        this.findings = findings;
        this.inlines = new InlineReader(file, findings);
        this.paragraphs = new ParagraphReader(file, findings);
        this.lists = new ListReader(file, inlines, findings);
        this.body = draft("");
    }

    Parts read(Span text) {
        walk(Markdown.parse(file, text, findings).getFirstChild(), 0);
        close();
        boolean single = planTitle == null;
        attachments.addAll(AutomaticAttachments.of(front, attachments));
        return new Parts(single ? Body.EMPTY : before, planTitle, single ? before : plan, attachments, marks);
    }

    private BodyDraft draft(String prefix) {
        return new BodyDraft(prefix, front.planning().numbering());
    }

    /**
     * Reads a node and all its siblings behind it.
     *
     * @param itemLevel the level of the item around the nodes, 0 outside of lists
     */
    private void walk(@Nullable Node first, int itemLevel) {
        for (Node node = first; node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                heading(heading);
            } else if (node instanceof Paragraph) {
                paragraphs.read(inlines.read(node), body);
            } else if (node instanceof OrderedList) {
                items(node, Math.max(itemLevel + 1, FIRST_ITEM_LEVEL));
            } else if (node instanceof BulletList) {
                lists.bullets(node, body);
            } else if (node instanceof TableBlock) {
                body.add(TableReader.read(node, inlines));
            } else if (node instanceof BlockQuote) {
                walk(node.getFirstChild(), itemLevel);
            }
        }
    }

    private void items(Node list, int level) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node first = item.getFirstChild();
            boolean words = first instanceof Paragraph;
            StyledText text = words ? inlines.read(first) : StyledText.EMPTY;
            paragraphs.item(level, ListReader.marker(item), text, body);
            walk(words ? first.getNext() : first, level);
        }
    }

    private void heading(Heading node) {
        HeadingLine line = HeadingLine.of(inlines.read(node).withoutBlanksInHeading());
        Span span = new Span(node.getStartOffset(), node.getEndOffset());
        if (node.getLevel() == 1) {
            title(line, span);
            return;
        }
        int level = node.getLevel() - 1;
        int printed = line.label().map(NumberLabel::level).orElse(level);
        if (printed != level) {
            findings.accept(Diagnostic.warning(
                            "HT212",
                            new Place(file, line.labelText().span()),
                            new Message(
                                    "编号“" + line.labelText().text() + "”与标题的级别（" + "#".repeat(level + 1) + "）不符，按编号处理",
                                    "the number \"" + line.labelText().text()
                                            + "\" is not of the heading's level; the number counts"))
                    .hint("改成 " + "#".repeat(printed + 1), "write " + "#".repeat(printed + 1)));
        }
        SectionDraft section = body.open(
                line.label().map(NumberLabel::form).orElse(LabelForm.ofLevel(printed)),
                printed,
                line.label().map(NumberLabel::number).orElse(0),
                line.labelText(),
                line.words().plain(),
                span);
        if (line.mark().equals("任务") || line.mark().equals("非任务")) {
            body.mark(section, line.mark().equals("任务"));
        }
    }

    private void title(HeadingLine line, Span span) {
        StyledText words = line.label().isPresent() ? join(line) : line.words();
        AttachmentTitle found = AttachmentTitle.of(words.text(), line.mark().equals("横排"), span);
        if (found == null && planTitle != null) {
            findings.accept(Diagnostic.error(
                            "HT214",
                            new Place(file, span),
                            new Message("一个文件只能有一个 # 标题，附件除外", "a file has one # title, apart from its attachments"))
                    .hint("章用 ##；附件写成 # 附件1 名称", "use ## for a chapter, or # 附件1 名称 for an attachment"));
            body.add(new Block.Paragraph(words.inlines(), span));
            return;
        }
        close();
        attachment = found;
        if (found == null) {
            planTitle = new Field<>(words.text(), words.length() == 0 ? span : words.span());
            body = draft("");
        } else {
            body = draft("a" + (attachments.size() + 1));
        }
    }

    private static StyledText join(HeadingLine line) {
        return line.labelText().length() == 0 ? line.words() : line.labelText().followedBy(line.words());
    }

    /** Ends the body that is open and puts it where it belongs. */
    private void close() {
        marks.putAll(body.marks());
        if (attachment != null) {
            attachments.add(attachment.with(body.finish()));
        } else if (planTitle != null) {
            plan = body.finish();
        } else {
            before = body.finish();
        }
    }
}
