package hongtou.render.document;

import hongtou.render.document.typesetting.Line;
import java.util.List;

/**
 * The tools of typesetting for one kind of page: what composers need to turn words into blocks.
 *
 * @param texts the paragraphs set so far
 * @param measure the width of the page's text, in points
 */
record Desk(Grid grid, Profile profile, Typist typist, Markup markup, SetTexts texts, double measure) {

    /** The same tools for a wider or narrower measure. */
    Desk within(double other) {
        return new Desk(grid, profile, typist, markup, texts, other);
    }

    /** A paragraph of the text: two characters in, then flush (7.3.3). */
    TextBlock paragraph(List<Styled> words) {
        return hanging(words, 2 * Grid.EM, 0);
    }

    /**
     * A paragraph whose first line and other lines begin at places of their own.
     *
     * @param first where the first line begins, in points
     * @param others where the others begin
     */
    TextBlock hanging(List<Styled> words, double first, double others) {
        List<Line> lines = typist.lines(words, Grid.EM, measure - first, measure - others, true);
        String kind = "text " + texts.add(new SetText(words, first, others));
        return new TextBlock("p", "", kind, begin(first, others), markup.of(lines));
    }

    /** Words that wrap behind their label, which begins at a place. */
    TextBlock labelled(List<Styled> label, List<Styled> words, double first) {
        double others = first + typist.width(label, Grid.EM);
        List<Line> lines = typist.labelled(label, words, Grid.EM, measure - others);
        return new TextBlock("p", "", "text", begin(first, others), markup.of(lines));
    }

    /**
     * Words behind a label that begins at a place; their other lines begin at a place of their own.
     *
     * @param first where the label begins, in points
     * @param others where the other lines begin
     */
    TextBlock labelled(Line label, List<Styled> words, double first, double others) {
        double room = measure - first - label.width();
        List<Line> lines = typist.lines(words, Grid.EM, room, measure - others, true);
        return new TextBlock("p", "", "text", begin(first, others), markup.of(Typist.behind(label, lines)));
    }

    /** One line that begins at a place. */
    TextBlock at(Line line, double left) {
        return new TextBlock("p", "", "text", begin(left, left), markup.of(List.of(line)));
    }

    /** One line that ends at a distance from the right edge. */
    TextBlock endingAt(Line line, double right) {
        return at(line, measure - right - line.width());
    }

    /** Lines in the middle of the measure. */
    TextBlock centred(List<Line> lines, String tag, String kind) {
        return new TextBlock(tag, "", kind, "text-align:center", markup.of(lines));
    }

    /** Words in the middle of the measure, as the chapters of a rule stand. */
    TextBlock centred(List<Styled> words) {
        return centred(typist.lines(words, Grid.EM, measure, measure, false), "p", "text");
    }

    /** A blank line that may go where room is short (7.3.5.5). */
    static TextBlock spareBlank() {
        return blank().marked("spare");
    }

    /** A blank line. */
    static TextBlock blank() {
        return new TextBlock("div", "", "blank", "", "");
    }

    private static String begin(double first, double others) {
        return "padding-left:" + Markup.points(others) + ";text-indent:" + Markup.points(first - others);
    }
}
