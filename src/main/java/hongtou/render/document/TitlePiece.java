package hongtou.render.document;

import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.typesetting.Line;
import hongtou.render.document.typesetting.Title;
import hongtou.render.document.typesetting.TitleLines;
import hongtou.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A title (标题, 7.3.1): 2号 小标宋 in the middle, broken by sense.
 *
 * @param lines its lines as XHTML
 */
record TitlePiece(String lines) implements Piece {
    /** A line as wide as the page would be broken again for a rounding error. */
    private static final double SLACK = 0.5;

    /**
     * Sets a title.
     *
     * @param head whose issuers are names that stay whole, and which says where its author wants lines to end
     */
    static TitlePiece of(String text, Span span, FrontMatter.Head head, Desk desk) {
        Title title = new Title(
                text,
                head.issuers().stream().map(Field::value).collect(Collectors.toSet()),
                head.titleLines().stream().map(Field::value).toList(),
                c -> desk.typist().advance(FontRole.XIAO_BIAO_SONG, c),
                (desk.measure() - SLACK) / Grid.drawn(Grid.TITLE));
        List<Line> lines = TitleLines.of(title).stream()
                .map(l -> desk.typist().line(List.of(Styled.of(l, FontRole.XIAO_BIAO_SONG, span)), Grid.TITLE))
                .toList();
        return new TitlePiece(desk.markup().of(lines));
    }

    @Override
    public String template() {
        return "title";
    }
}
