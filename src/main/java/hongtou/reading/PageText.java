package hongtou.reading;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import hongtou.diagnostic.Diagnostic;
import hongtou.model.Field;
import hongtou.model.StaticPage;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the text of a static page into its parts, in the order written. */
final class PageText {
    private final SourceFile file;
    private final Consumer<Diagnostic> findings;
    private final InlineReader inlines;
    private final List<StaticPage.Part> parts = new ArrayList<>();
    private final List<Field<String>> titles = new ArrayList<>();

    PageText(SourceFile file, Consumer<Diagnostic> findings) {
        this.file = file;
        this.findings = findings;
        this.inlines = new InlineReader(file, findings);
    }

    void read(Span text) {
        walk(Markdown.parse(file, text, findings).getFirstChild(), parts);
    }

    List<StaticPage.Part> parts() {
        return parts;
    }

    /** The headings with one {@code #}. */
    List<Field<String>> titles() {
        return titles;
    }

    private void walk(@Nullable Node first, List<StaticPage.Part> out) {
        for (Node node = first; node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                heading(heading, out);
            } else if (node instanceof Paragraph) {
                StyledText text = inlines.read(node).withoutBlanks();
                if (!text.isBlank()) {
                    out.add(new StaticPage.Paragraph(text.inlines(), text.span()));
                }
            } else if (node instanceof OrderedList list) {
                out.add(items(list, Math.max(1, list.getStartNumber())));
            } else if (node instanceof BulletList) {
                out.add(items(node, 0));
            } else if (node instanceof TableBlock) {
                out.add(new StaticPage.Grid(TableReader.read(node, inlines), span(node)));
            } else if (node instanceof BlockQuote) {
                walk(node.getFirstChild(), out);
            }
        }
    }

    private StaticPage.Items items(Node list, int first) {
        List<List<StaticPage.Part>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<StaticPage.Part> content = new ArrayList<>();
            walk(item.getFirstChild(), content);
            items.add(content);
        }
        return new StaticPage.Items(first, items, span(list));
    }

    private void heading(Heading node, List<StaticPage.Part> out) {
        StyledText words = inlines.read(node).withoutBlanks().strip().plain();
        if (words.isBlank()) {
            return;
        }
        if (node.getLevel() == 1) {
            titles.add(new Field<>(words.text(), words.span()));
        } else {
            out.add(new StaticPage.Heading(node.getLevel(), words.inlines(), words.span()));
        }
    }

    private static Span span(Node node) {
        return new Span(node.getStartOffset(), node.getEndOffset());
    }
}
