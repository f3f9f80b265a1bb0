package hongtou.render.document;

import hongtou.render.document.fonts.FontFace;
import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.fonts.FontSet;
import hongtou.render.document.typesetting.Cell;
import hongtou.render.document.typesetting.Line;
import hongtou.render.document.typesetting.Paragraph;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns styled words into measured characters and lines, and remembers the characters that no font has. */
final class Typist {
    /** Keeps a number apart from digits that follow it; typed blanks beside Han characters are not printed. */
    static final String APART = "\u2005";

    /** Between two characters that stay on one line; it is not printed. */
    static final int JOINER = 0x2060;

    private static final int NO_BREAK_SPACE = 0xa0;

    /** 〓 is what typesetters put in place of a character that they lack. */
    private static final int STAND_IN = 0x3013;

    /**
     * A face, bold or not, on the line or beside it: what {@link Cell#style()} counts.
     *
     * @param level as in {@link Script}
     */
    record Look(FontFace face, boolean bold, int level) {}

    private final FontSet fonts;
    private final boolean latin;
    private final MissingCharacters missing;
    private final List<Look> looks = new ArrayList<>();

    Typist(FontSet fonts, boolean latin, MissingCharacters missing) {
        this.fonts = fonts;
        this.latin = latin && !fonts.chain(FontRole.LATIN).isEmpty();
        this.missing = missing;
    }

    Look look(int style) {
        return looks.get(style);
    }

    /**
     * Breaks words into lines.
     *
     * @param size in points
     * @param first the measure of the first line, in points
     * @param others that of the others
     */
    List<Line> lines(List<Styled> words, double size, double first, double others, boolean justified) {
        return Paragraph.lines(cells(words, size), size, first, others, justified);
    }

    /**
     * Words behind a label that lines wrap under: the label keeps its width, so that all lines begin at one place.
     *
     * @param measure of the words without the label, in points
     */
    List<Line> labelled(List<Styled> label, List<Styled> words, double size, double measure) {
        return behind(line(label, size), lines(words, size, measure, measure, true));
    }

    /** Lines of words, the first of them behind a label that is set already. */
    static List<Line> behind(Line label, List<Line> words) {
        List<Line> lines = new ArrayList<>(words);
        if (lines.isEmpty()) {
            return List.of(label);
        }
        lines.set(0, label.and(lines.get(0)));
        return lines;
    }

    /** The words with one line more or less, where that can be done unseen. */
    Optional<Paragraph.Respaced> respaced(List<Styled> words, double size, double first, double others, int change) {
        return Paragraph.respaced(cells(words, size), size, first, others, change);
    }

    /** Words on one line as wide as they come. */
    Line line(List<Styled> words, double size) {
        List<Line> lines = lines(words, size, Double.MAX_VALUE, Double.MAX_VALUE, false);
        return lines.isEmpty() ? new Line(List.of(), List.of()) : lines.get(0);
    }

    /** One line with words at both ends. */
    Line spread(List<Styled> left, List<Styled> right, double size, double width) {
        Line first = line(left, size);
        Line second = line(right, size);
        List<Cell> cells = new ArrayList<>(first.cells());
        List<Double> gaps = new ArrayList<>(first.gaps());
        if (!gaps.isEmpty()) {
            gaps.set(gaps.size() - 1, width - first.width() - second.width());
        }
        cells.addAll(second.cells());
        gaps.addAll(second.gaps());
        return new Line(cells, gaps);
    }

    /** How far a character moves the pen, in em. */
    double advance(FontRole role, int c) {
        return face(role, c)
                .or(() -> face(role, STAND_IN))
                .map(f -> f.advance(f.has(c) ? c : STAND_IN))
                .orElse(1.0);
    }

    double width(List<Styled> words, double size) {
        return line(words, size).width();
    }

    private List<Cell> cells(List<Styled> words, double size) {
        List<Cell> cells = new ArrayList<>();
        boolean joined = false;
        for (Styled part : words) {
            int[] text = part.text().codePoints().toArray();
            int from = 0;
            for (int i = 0; i < text.length; i++) {
                if (Blanks.printable(text[i])) {
                    cells.add(cell(Script.at(i, text), part, from, size, joined));
                }
                joined = text[i] == JOINER;
                from += Character.charCount(text[i]);
            }
        }
        return Blanks.withoutTyped(cells);
    }

    private static int drawn(int c) {
        return c == '\t' || c == NO_BREAK_SPACE ? ' ' : c == APART.charAt(0) ? NO_BREAK_SPACE : c;
    }

    private Cell cell(Script script, Styled part, int at, double size, boolean joined) {
        int c = drawn(script.base());
        Optional<FontFace> face = face(part.role(), c);
        if (face.isEmpty()) {
            missing.add(c, place(part, at, c));
        }
        int drawn = face.isEmpty() ? STAND_IN : c;
        FontFace with = face.or(() -> face(part.role(), STAND_IN))
                .orElseGet(() -> fonts.chain(part.role()).get(0));
        Look look = new Look(with, part.bold(), script.level());
        if (!looks.contains(look)) {
            looks.add(look);
        }
        double drawnSize = Grid.drawn(script.level() == 0 ? size : Grid.drawn(size) * Script.SIZE);
        boolean close = joined || script.level() != 0;
        return new Cell(drawn, with.advance(drawn) * drawnSize, looks.indexOf(look), close);
    }

    private Optional<FontFace> face(FontRole role, int c) {
        boolean western = latin && c < 0x250 && role != FontRole.SONG;
        Optional<FontFace> own = western ? fonts.face(FontRole.LATIN, c) : Optional.empty();
        return own.or(() -> fonts.face(role, c));
    }

    private static Span place(Styled part, int at, int c) {
        boolean exact = part.text().length() == part.span().length();
        int start = part.span().start() + at;
        return exact ? new Span(start, start + Character.charCount(c)) : part.span();
    }
}
