package hongtou.source;

import java.util.Objects;

/** A decoded file: its name as messages show it, its text without a BOM, and the places in it. */
public final class SourceFile {
    private final String name;
    private final String text;
    private final LineMap lines;

    /**
     * @param name the path as the user knows it, with {@code /}
     * @param text the decoded text; line ends are kept as they stand
     */
    public SourceFile(String name, String text) {
        this.name = Objects.requireNonNull(name);
        this.text = Objects.requireNonNull(text);
        this.lines = new LineMap(text);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** The words under a span. */
    public String text(Span span) {
        return text.substring(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
    }

    /** The number of lines, at least 1. */
    public int lines() {
        return lines.lines();
    }

    /** Line and column of an offset; an offset outside the text is moved to its nearest end. */
    public Position position(int offset) {
        return lines.position(offset);
    }

    /** The span of the line around an offset, without its line end. */
    public Span lineAt(int offset) {
        return lines.lineAt(offset);
    }

    /** The whole file. */
    public Span whole() {
        return new Span(0, text.length());
    }

    @Override
    public String toString() {
        return name;
    }
}
