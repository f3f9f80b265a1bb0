package hongtou.diagnostic;

import hongtou.source.DisplayWidth;
import hongtou.source.Place;
import hongtou.source.Position;
import hongtou.source.Span;

/** Prints a finding for people: one line that any tool can read, then, if wanted, the source line and a caret. */
public final class TextReport {
    private static final int WIDEST_EXCERPT = 100;

    private final Language language;
    private final boolean excerpts;

    /**
     * @param language the language of the messages
     * @param excerpts true for a terminal: shows the source line with a caret under the words, and the hint
     */
    public TextReport(Language language, boolean excerpts) {
        this.language = language;
        this.excerpts = excerpts;
    }

    /** The lines of one finding, each with a line feed at its end. */
    public String print(Diagnostic d) {
        StringBuilder out = new StringBuilder(line(d));
        if (excerpts) {
            excerpt(out, d.place());
            if (d.hint() != null) {
                out.append(language == Language.CHINESE ? "    → " : "    -> ")
                        .append(oneLine(d.hint().in(language)))
                        .append('\n');
            }
        }
        return out.toString();
    }

    /** The line that names place, severity, code and fact, and, where no excerpt follows, what to do. */
    String line(Diagnostic d) {
        Position at = d.place().start();
        StringBuilder out = new StringBuilder();
        out.append(harmless(d.place().file().name()))
                .append(':')
                .append(at.line())
                .append(':')
                .append(at.column());
        out.append(": ").append(d.severity().in(language)).append(' ').append(d.code());
        out.append(' ').append(oneLine(d.message().in(language)));
        if (d.hint() != null && !excerpts) {
            out.append(language == Language.CHINESE ? "；" : "; ")
                    .append(oneLine(d.hint().in(language)));
        }
        out.append('\n');
        return out.toString();
    }

    private static void excerpt(StringBuilder out, Place place) {
        Span line = place.file().lineAt(place.span().start());
        String text = place.file().text(line);
        if (text.isBlank()) {
            return;
        }
        int from = Math.min(place.span().start() - line.start(), text.length());
        int to = Math.min(Math.max(place.span().end() - line.start(), from), text.length());
        int cut = windowStart(text, from);
        String shown = harmless(text.substring(cut, windowEnd(text, cut)));
        String before = text.substring(cut, from);
        String marked = text.substring(from, Math.min(to, cut + shown.length()));
        out.append("    ").append(shown).append('\n');
        out.append("    ").append(" ".repeat(DisplayWidth.of(before)));
        out.append("^".repeat(Math.max(1, DisplayWidth.of(marked)))).append('\n');
    }

    /** Paragraphs are long lines: the excerpt starts a little before the words at fault. */
    private static int windowStart(String text, int from) {
        if (text.length() <= WIDEST_EXCERPT / 2 || from <= WIDEST_EXCERPT / 4) {
            return 0;
        }
        int start = from - WIDEST_EXCERPT / 8;
        return Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static int windowEnd(String text, int start) {
        int end = start;
        int width = 0;
        while (end < text.length() && width < WIDEST_EXCERPT) {
            int next = text.offsetByCodePoints(end, 1);
            width += DisplayWidth.of(text.substring(end, next));
            end = next;
        }
        return end;
    }

    private static String oneLine(String text) {
        return harmless(text.replaceAll("\\s*\\R\\s*", " "));
    }

    /** Control characters of a file would steer the terminal; a tab would move the caret. */
    private static String harmless(String text) {
        return text.replaceAll("\\p{Cc}", " ");
    }
}
