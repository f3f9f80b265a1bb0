package hongtou.render.document;

import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.typesetting.Line;
import hongtou.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The 版记 at the foot of the last page (7.4): who gets copies, who printed it and when.
 *
 * @param items its elements, with a rule above each
 * @param ruled false for a letter, whose 版记 has no rules (10.1)
 */
record ColophonPiece(List<Item> items, boolean ruled) implements Piece {
    /** What stands between two rules: 主送 and 抄送 are not parted. */
    record Item(List<TextBlock> blocks) {}

    @Override
    public String template() {
        return "colophon";
    }

    /**
     * The 版记 of a document; empty where it has none of its elements.
     *
     * @param moved the 主送机关 where they are so many that page 1 has no room for them (7.3.2)
     */
    static Optional<ColophonPiece> of(
            FrontMatter.Tail tail, FrontMatter.@Nullable Recipients moved, boolean letter, Desk desk) {
        List<TextBlock> bodies = new ArrayList<>();
        if (moved != null) {
            bodies.add(bodies("主送：", moved, desk));
        }
        FrontMatter.Recipients copies = tail.copies();
        if (copies != null) {
            bodies.add(bodies("抄送：", copies, desk));
        }
        List<Item> items = new ArrayList<>();
        if (!bodies.isEmpty()) {
            items.add(new Item(bodies));
        }
        Field<String> printer = tail.printer();
        Field<LocalDate> printed = tail.printDate();
        if (!letter && (printer != null || printed != null)) {
            items.add(new Item(List.of(printer(printer, printed, desk))));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new ColophonPiece(items, !letter));
    }

    /** One character in from both edges, wrapped behind the colon, a full stop at the end (7.4.2). */
    private static TextBlock bodies(String word, FrontMatter.Recipients bodies, Desk desk) {
        String names = bodies.printed().value();
        Span span = bodies.printed().span();
        List<Styled> before = List.of(Styled.of(word, FontRole.FANG_SONG, span));
        List<Styled> words = List.of(Styled.of(names + (names.endsWith("。") ? "" : "。"), FontRole.FANG_SONG, span));
        double label = desk.typist().width(before, Grid.SMALL);
        double measure = desk.measure() - 2 * Grid.SMALL - label;
        List<Line> lines = desk.typist().labelled(before, words, Grid.SMALL, measure);
        String style = "padding-left:" + Markup.points(Grid.SMALL + label) + ";text-indent:" + Markup.points(-label);
        return new TextBlock("p", "", "small", style, desk.markup().of(lines));
    }

    private static TextBlock printer(@Nullable Field<String> printer, @Nullable Field<LocalDate> date, Desk desk) {
        List<Styled> left = printer == null ? List.of() : HeadComposer.words(printer, FontRole.FANG_SONG);
        List<Styled> right = date == null
                ? List.of()
                : List.of(Styled.of(Signature.printed(date.value()) + "印发", FontRole.FANG_SONG, date.span()));
        double width = desk.measure() - 2 * Grid.SMALL;
        Line line = desk.typist().spread(left, right, Grid.SMALL, width);
        double begin = left.isEmpty() ? desk.measure() - Grid.SMALL - line.width() : Grid.SMALL;
        return new TextBlock(
                "p",
                "",
                "small",
                "padding-left:" + Markup.points(begin),
                desk.markup().of(List.of(line)));
    }
}
