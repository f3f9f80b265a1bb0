package hongtou.audit.layout;

import hongtou.audit.ink.Box;
import hongtou.audit.ink.Face;
import hongtou.audit.ink.FaceRole;
import hongtou.audit.ink.Glyph;
import hongtou.audit.ink.Millimetres;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The glyphs that stand on one baseline, from left to right; lengths in mm from the paper's upper left corner.
 *
 * @param page 1 for the first
 * @param text what they say; a blank stands where a column begins
 * @param glyphs those with ink, at least one
 * @param size of most of them, in points; Han characters decide where there are any
 * @param face of most of them, in the same way
 * @param role of most of their faces, in the same way
 */
public record TextLine(int page, String text, List<Glyph> glyphs, double size, Face face, FaceRole role) {

    public TextLine {
        glyphs = List.copyOf(glyphs);
    }

    static TextLine of(int page, String text, List<Glyph> glyphs) {
        return new TextLine(
                page,
                text,
                glyphs,
                most(glyphs, g -> Math.round(g.size() * 20) / 20.0),
                most(glyphs, Glyph::face),
                most(glyphs, g -> g.face().role()));
    }

    /** The text without blanks. */
    public String bare() {
        return text.replaceAll("[\\s\u3000\u00A0]+", "");
    }

    public Glyph first() {
        return glyphs.get(0);
    }

    public Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    /** The origin of the first glyph. */
    public double left() {
        return first().x();
    }

    /** The right edge of the last glyph. */
    public double right() {
        return last().right();
    }

    public double width() {
        return right() - left();
    }

    public double centre() {
        return (left() + right()) / 2;
    }

    public double baseline() {
        return first().baseline();
    }

    /** The top of the em boxes of its size. */
    public double emTop() {
        return baseline() - face().ascent() * height();
    }

    /** The bottom of the em boxes of its size. */
    public double emBottom() {
        return emTop() + height();
    }

    /** The side of an em box, in mm. */
    public double height() {
        return size() * Millimetres.PER_POINT;
    }

    /** What is visible. */
    public Box ink() {
        return Box.around(glyphs.stream().map(Glyph::ink).toList());
    }

    /** True where most of it is red, or meant as red. */
    public boolean isReddish() {
        return glyphs.stream().filter(g -> g.colour().isReddish()).count() * 2 > glyphs.size();
    }

    public boolean isIn(double size) {
        return Math.abs(size() - size) <= 1;
    }

    /** True where a reader would see it in the middle of the 版心. */
    public boolean isCentred() {
        return Math.abs(centre() - Grid.CENTRE) <= 3;
    }

    /** What most of them have; of two that are equally many, what stands first, so that one file is always judged alike. */
    private static <T> T most(List<Glyph> glyphs, Function<Glyph, T> quality) {
        boolean han = glyphs.stream().anyMatch(Glyph::isHan);
        return glyphs.stream()
                .filter(g -> !han || g.isHan())
                .collect(Collectors.groupingBy(quality, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElseGet(() -> quality.apply(glyphs.get(0)));
    }
}
