package hongtou.model;

import hongtou.source.Span;
import java.util.List;

/** A stretch of a line of text. */
public sealed interface Inline {

    Span span();

    /**
     * Plain words.
     *
     * @param text what is printed; character for character what stands under {@code span}, unless the source writes it
     *     with an escape
     */
    record Words(String text, Span span) implements Inline {}

    /** Words in bold: a run-in heading, or emphasis. */
    record Strong(List<Inline> content, Span span) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /**
     * A link.
     *
     * @param target an address with the scheme http, https or mailto, or a path inside the workspace
     */
    record Link(List<Inline> content, String target, Span span) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }
}
