package hongtou.render.document;

import hongtou.model.Inline;
import hongtou.render.document.fonts.FontRole;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in one face.
 *
 * @param span where they stand in the source, or the place that stands for them
 */
record Styled(String text, FontRole role, boolean bold, Span span) {

    static Styled of(String text, FontRole role, Span span) {
        return new Styled(text, role, false, span);
    }

    /** The words from one of their characters on. */
    Styled from(int offset) {
        boolean exact = text.length() == span.length();
        Span rest = exact ? new Span(span.start() + offset, span.end()) : span;
        return new Styled(text.substring(offset), role, bold, rest);
    }

    /** A number before some words: {@code 3.} is kept apart from a digit behind it. */
    static String label(String number, String following) {
        boolean digit = !following.isEmpty() && Character.isDigit(following.charAt(0));
        return number.endsWith(".") && digit ? number + Typist.APART : number;
    }

    /** Words of the text; emphasis is set in 黑体, for the standard knows no bold. */
    static List<Styled> text(List<Inline> inlines) {
        return all(inlines, FontRole.FANG_SONG, false, FontRole.HEI);
    }

    /** Words of a heading, all in its face. */
    static List<Styled> heading(List<Inline> inlines, FontRole role, boolean bold) {
        return all(inlines, role, bold, role);
    }

    private static List<Styled> all(List<Inline> inlines, FontRole role, boolean bold, FontRole strong) {
        List<Styled> styled = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Words words) {
                styled.add(new Styled(words.text(), role, bold, words.span()));
            } else if (inline instanceof Inline.Strong emphasis) {
                styled.addAll(all(emphasis.content(), strong, bold, strong));
            } else if (inline instanceof Inline.Link link) {
                styled.addAll(all(link.content(), role, bold, strong));
            }
        }
        return styled;
    }
}
