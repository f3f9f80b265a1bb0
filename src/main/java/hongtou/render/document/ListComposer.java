package hongtou.render.document;

import hongtou.render.document.PrintedList.Column;
import hongtou.render.document.PrintedList.Kind;
import hongtou.render.document.fonts.FontRole;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Breaks the words of a list into the lines of its cells. */
final class ListComposer {
    /** 小二号 for the title, 五号 for the rest: an office keeps the list, it does not issue it. */
    private static final double TITLE = 18;

    private static final double SIZE = 10.5;
    private static final double MARGIN = 18 * Grid.MM;
    private static final double WIDTH = Grid.PAPER_WIDTH - 2 * MARGIN;
    private static final double PADDING = 4;
    private static final double BORDER = 0.5;
    /** A line as wide as its cell would be broken again for a rounding error. */
    private static final double SLACK = 0.8;

    private final Typist typist;
    private final Markup markup;

    ListComposer(Typist typist) {
        this.typist = typist;
        this.markup = new Markup(typist);
    }

    /** @param family the face that draws what the engine itself writes: the page number */
    ListPage compose(PrintedList list, String family) {
        return new ListPage(
                list.title(),
                list.author(),
                family,
                Markup.points(MARGIN),
                lines(list.title(), FontRole.XIAO_BIAO_SONG, TITLE, WIDTH),
                list.notes().stream().map(this::full).toList(),
                list.parts().stream().map(this::table).toList(),
                list.sources().stream().map(this::full).toList());
    }

    private String full(String words) {
        return lines(words, FontRole.FANG_SONG, SIZE, WIDTH);
    }

    private ListPage.Table table(PrintedList.Part part) {
        double shares = part.columns().stream().mapToDouble(Column::width).sum();
        double[] widths = part.columns().stream()
                .mapToDouble(c -> c.width() / shares * (WIDTH - BORDER))
                .toArray();
        List<ListPage.Head> header = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String head = lines(part.columns().get(i).head(), FontRole.HEI, SIZE, room(widths[i]));
            header.add(new ListPage.Head(head, Markup.points(widths[i] - 2 * PADDING - BORDER)));
        }
        return new ListPage.Table(
                part.heading().isEmpty() ? "" : lines(part.heading(), FontRole.HEI, SIZE + 1.5, WIDTH),
                !part.heading().isEmpty(),
                widths.length,
                header,
                part.groups().stream()
                        .map(g -> group(g, part.columns(), widths))
                        .toList());
    }

    private ListPage.Group group(PrintedList.Group group, List<Column> columns, double[] widths) {
        List<ListPage.Row> rows =
                group.rows().stream().map(r -> row(r, columns, widths)).toList();
        boolean headed = !group.heading().isEmpty();
        int kept = Math.min(headed ? 1 : 0, rows.size());
        return new ListPage.Group(
                headed ? lines(group.heading(), FontRole.HEI, SIZE, room(WIDTH)) : "",
                headed,
                rows.subList(0, kept),
                rows.subList(kept, rows.size()));
    }

    private ListPage.Row row(List<String> words, List<Column> columns, double[] widths) {
        List<ListPage.Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Kind kind = columns.get(i).kind();
            String lines = kind == Kind.BOX ? "" : lines(words.get(i), FontRole.FANG_SONG, SIZE, room(widths[i]));
            cells.add(new ListPage.Cell(lines, kind == Kind.TEXT ? "left" : "center", kind == Kind.BOX));
        }
        return new ListPage.Row(cells);
    }

    private static double room(double width) {
        return width - 2 * PADDING - BORDER - SLACK;
    }

    private String lines(String words, FontRole role, double size, double width) {
        return String.join(
                "<br/>",
                words.lines()
                        .map(l -> markup.of(
                                typist.lines(List.of(Styled.of(l, role, Span.FILE)), size, width, width, false)))
                        .toList());
    }
}
