package hongtou.model;

import hongtou.source.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything under one number of the document: a chapter 一、, a clause （一）, an item 1.
 *
 * @param label its number
 * @param title its heading, empty for an item that is only text
 * @param runIn true where the text goes on in the line of the heading
 * @param blocks what stands under it before the first number below it
 * @param fields the field list of a task (任务要素)
 * @param sections the numbers below it
 * @param path its place in the document in Arabic digits, {@code 3.4.1}; unique in the document
 */
public record Section(
        Label label,
        List<Inline> title,
        boolean runIn,
        List<Block> blocks,
        List<TaskField> fields,
        List<Section> sections,
        String path,
        Span span) {
    public Section {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
        fields = List.copyOf(fields);
        sections = List.copyOf(sections);
    }

    public int level() {
        return label.level();
    }

    public boolean hasTitle() {
        return !title.isEmpty();
    }

    /** The words of the heading as printed. */
    public RunningText titleText() {
        return RunningText.of(title);
    }

    /** The heading as a table of contents shows it: without the full stop of a run-in heading. */
    public String heading() {
        String text = titleText().text();
        return text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
    }

    /** This section and all below it, in reading order. */
    public Stream<Section> all() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::all));
    }
}
