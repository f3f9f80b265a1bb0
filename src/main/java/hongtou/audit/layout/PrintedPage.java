package hongtou.audit.layout;

import hongtou.audit.ink.Box;
import hongtou.audit.ink.Glyph;
import hongtou.audit.ink.PageInk;
import hongtou.audit.ink.Picture;
import hongtou.audit.ink.Rule;
import java.util.Comparator;
import java.util.List;

/**
 * A page with its text in lines.
 *
 * @param ink what is on it
 * @param lines of text outside tables, from top to bottom
 * @param cells lines of text inside tables
 * @param tables their boxes
 * @param turnedLines lines beside text that lies across, from top to bottom of the upright paper: the page number
 */
public record PrintedPage(
        PageInk ink, List<TextLine> lines, List<TextLine> cells, List<Box> tables, List<TextLine> turnedLines) {

    static PrintedPage of(PageInk ink) {
        List<Box> tables = Tables.of(ink);
        List<TextLine> all = LineBuilder.lines(ink.number(), ink.glyphs());
        List<Glyph> upright =
                ink.turned().down().isEmpty() ? ink.turned().up() : ink.turned().down();
        return new PrintedPage(
                ink,
                all.stream().filter(l -> !inside(l, tables)).toList(),
                all.stream().filter(l -> inside(l, tables)).toList(),
                tables,
                ink.width() > ink.height() ? LineBuilder.lines(ink.number(), upright) : List.of());
    }

    private static boolean inside(TextLine line, List<Box> tables) {
        double middle = (line.emTop() + line.emBottom()) / 2;
        return tables.stream().anyMatch(t -> t.top() <= middle && middle <= t.bottom());
    }

    /** 1 for the first. */
    public int number() {
        return ink.number();
    }

    /** True for a page that a reader turns: a wide table, or one printed across. */
    public boolean isTurned() {
        return isAcross() || ink.turned().size() > ink.glyphs().size();
    }

    /** True for a page that is shown across, so that what lies on it can be read. */
    public boolean isAcross() {
        return ink.width() > ink.height();
    }

    /** Level rules from top to bottom. */
    public List<Rule> levelRules(double shortest) {
        return ink.rules().stream()
                .filter(r -> r.level() && r.length() >= shortest)
                .sorted(Comparator.comparingDouble(r -> r.box().top()))
                .toList();
    }

    /** Images and shapes large enough to be a figure or a seal. */
    public List<Picture> figures() {
        return ink.pictures().stream()
                .filter(p -> p.box().width() >= 10 && p.box().height() >= 10)
                .toList();
    }

    /** True where a table or a figure takes part of the text's room. */
    public boolean isBroken() {
        return isTurned() || !tables.isEmpty() || !figures().isEmpty();
    }
}
