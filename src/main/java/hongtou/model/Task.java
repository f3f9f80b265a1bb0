package hongtou.model;

import hongtou.source.Span;
import java.util.List;

/**
 * A leaf of the numbering inside a task section (任务).
 *
 * @param path the path of its section, unique in the document: {@code 3.4.1}; for a row of a table or a paragraph without a number {@link #rowPath}
 * @param number its number as it is cited: {@code 1}, {@code （三）}
 * @param sections the headings above it, with their labels; for a clause without items its own heading is the last
 * @param title its run-in heading, or its first sentence
 * @param text all its words, a line feed between paragraphs
 * @param deadlines in the order of the text
 * @param fields its field list
 */
public record Task(
        String path,
        String number,
        List<String> sections,
        String title,
        RunningText text,
        Responsibility responsibility,
        List<Deadline> deadlines,
        List<TaskField> fields,
        Span span) {
    public Task {
        sections = List.copyOf(sections);
        deadlines = List.copyOf(deadlines);
        fields = List.copyOf(fields);
    }

    /** The same task, with these who have to see to it. */
    public Task withOwners(Responsibility charged) {
        return new Task(path, number, sections, title, text, charged, deadlines, fields, span);
    }

    /** The same task, due then. */
    public Task withDeadlines(List<Deadline> then) {
        return new Task(path, number, sections, title, text, responsibility, then, fields, span);
    }

    /** The same task, with this field list. */
    public Task withFields(List<TaskField> shown) {
        return new Task(path, number, sections, title, text, responsibility, deadlines, shown, span);
    }

    /**
     * The path of the task in a row of a table, or in a paragraph without a number: {@code 2.r3} for the third row below
     * section 2, {@code r3} where no section holds the table. Rows count through the document, so that two tables never share a path.
     */
    public static String rowPath(String section, int row) {
        return (section.isEmpty() ? "" : section + ".") + "r" + row;
    }

    /** The path of the section that the task is, or that holds its table; empty for a table above all sections. */
    public String sectionPath() {
        int dot = path.lastIndexOf('.');
        String last = path.substring(dot + 1);
        return last.startsWith("r") ? path.substring(0, Math.max(0, dot)) : path;
    }
}
