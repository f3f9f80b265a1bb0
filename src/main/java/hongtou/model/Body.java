package hongtou.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The text of a document or attachment: what stands before the first number, then the numbered sections.
 */
public record Body(List<Block> preamble, List<Section> sections) {
    /** A body without text. */
    public static final Body EMPTY = new Body(List.of(), List.of());

    public Body {
        preamble = List.copyOf(preamble);
        sections = List.copyOf(sections);
    }

    public boolean isEmpty() {
        return preamble.isEmpty() && sections.isEmpty();
    }

    /** All sections in reading order. */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Section::all);
    }
}
