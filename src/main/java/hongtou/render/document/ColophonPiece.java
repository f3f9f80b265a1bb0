package hongtou.render.document;

import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.typesetting.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The 版记 at the foot of the last page (7.4): who gets copies, who printed it and when.
 *
 * @param items its elements, each with a rule above it
 * @param ruled false for a letter, whose 版记 has no rules (10.1)
 */
record ColophonPiece(List<TextBlock> items, boolean ruled) implements Piece {

    @Override
    public String template() {
        return "colophon";
    }

    /** The 版记 of a document; empty where it has neither copies nor printer. */
    static Optional<ColophonPiece> of(FrontMatter.Tail tail, boolean letter, Desk desk) {
        List<TextBlock> items = new ArrayList<>();
        FrontMatter.Recipients copies = tail.copies();
        Field<String> printer = tail.printer();
        Field<LocalDate> printed = tail.printDate();
        if (copies != null) {
            items.add(copies(copies, desk));
        }
        if (!letter && (printer != null || printed != null)) {
            items.add(printer(printer, printed, desk));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new ColophonPiece(items, !letter));
    }

    /** One character in from both edges, wrapped behind the colon, a full stop at the end (7.4.2). */
    private static TextBlock copies(FrontMatter.Recipients copies, Desk desk) {
        double label = 3 * Grid.SMALL;
        String names = copies.printed().value();
        String end = names.endsWith("。") ? "" : "。";
        List<Styled> words = List.of(Styled.of(
                "抄送：" + names + end, FontRole.FANG_SONG, copies.printed().span()));
        double measure = desk.measure() - 2 * Grid.SMALL;
        List<Line> lines = desk.typist().lines(words, Grid.SMALL, measure, measure - label, true);
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
