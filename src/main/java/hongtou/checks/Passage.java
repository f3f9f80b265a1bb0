package hongtou.checks;

import hongtou.model.RunningText;
import hongtou.source.Span;

/**
 * A piece of text that stands by itself: a title, a heading, a paragraph, a cell, a value above or below the text.
 *
 * @param kind what it is
 * @param words its words with their places
 */
record Passage(Kind kind, RunningText words) {

    enum Kind {
        /** 标题 */
        TITLE,
        /** The heading of a section. */
        HEADING,
        /** A paragraph. */
        PARAGRAPH,
        /** A cell of a table, a line of a leader group, a field of a task: no whole sentence. */
        ENTRY,
        /** A value of the front matter, such as 主送. */
        ELEMENT
    }

    String text() {
        return words.text();
    }

    /** The source span of the characters from {@code from} to before {@code to}. */
    Span span(int from, int to) {
        return words.span(from, to);
    }
}
