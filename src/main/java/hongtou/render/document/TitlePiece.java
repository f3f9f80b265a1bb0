package hongtou.render.document;

import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.typesetting.Line;
import hongtou.render.document.typesetting.TitleLines;
import hongtou.source.Span;
import java.util.List;

/**
 * A title (标题, 7.3.1): 2号 小标宋 in the middle, broken by sense.
 *
 * @param lines its lines as XHTML
 */
record TitlePiece(String lines) implements Piece {
    /** A full line of 22 points holds 20 characters; a little room at both sides looks better. */
    private static final double WIDEST = 20;

    static TitlePiece of(String title, Span span, Desk desk) {
        double widest = Math.min(WIDEST, Math.floor(desk.measure() / Grid.TITLE));
        List<Line> lines = TitleLines.of(title, widest).stream()
                .map(l -> desk.typist().line(List.of(Styled.of(l, FontRole.XIAO_BIAO_SONG, span)), Grid.TITLE))
                .toList();
        return new TitlePiece(desk.markup().of(lines));
    }

    @Override
    public String template() {
        return "title";
    }
}
