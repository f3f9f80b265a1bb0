package hongtou.audit.ink;

import java.util.List;
import java.util.stream.Stream;

/**
 * The glyphs of a page that do not run from left to right; those that run down or up are measured as a reader sees them
 * who turns the page until they are level.
 *
 * @param down running from top to bottom
 * @param up running from bottom to top
 * @param others aslant or upside down, measured as the page is shown
 */
public record Turned(List<Glyph> down, List<Glyph> up, List<Glyph> others) {
    public Turned {
        down = List.copyOf(down);
        up = List.copyOf(up);
        others = List.copyOf(others);
    }

    public List<Glyph> all() {
        return Stream.of(down, up, others).flatMap(List::stream).toList();
    }

    public int size() {
        return down.size() + up.size() + others.size();
    }
}
