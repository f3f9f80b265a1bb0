package hongtou.render.site;

import hongtou.view.Board;
import hongtou.view.Ledger;
import hongtou.view.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The internal page that shows who has to do what in which month, and how it stands (挂图作战). */
final class BoardPage implements InternalPage {

    /** How many duties stand so. */
    record Count(String word, String kind, long number) {}

    /**
     * A duty on a day.
     *
     * @param mark one character for how it stands: colour is never alone
     * @param words all of it, for those who point at it
     */
    record Item(String address, String clause, String mark, String kind, String words) {}

    /** A cell of the board. */
    record Cell(String label, List<Item> items) {}

    /** A body and its cells. */
    record Row(String owner, List<Cell> cells, int later) {}

    /** What the template asks for. */
    record Content(
            String title, String asOf, boolean reported, List<Count> counts, List<String> heads, List<Row> rows) {}

    @Override
    public String folder() {
        return "board/";
    }

    @Override
    public String name() {
        return "挂图作战";
    }

    @Override
    public String template() {
        return "board";
    }

    @Override
    public Object content(Catalogue catalogue, InternalMatter matter) {
        Ledger ledger = matter.ledger();
        Board board = Board.of(catalogue.documents(), ledger);
        return new Content(
                name(),
                Dates.chinese(board.asOf()),
                !ledger.lines().isEmpty(),
                Arrays.stream(Standing.values())
                        .map(s -> new Count(s.chinese(), kind(s), board.count(s)))
                        .filter(c -> c.number() > 0)
                        .toList(),
                heads(board),
                board.rows().stream().map(r -> row(r, heads(board))).toList());
    }

    private static List<String> heads(Board board) {
        List<String> months = board.months().stream().map(Dates::chinese).toList();
        return Stream.concat(Stream.of("此前未完成"), months.stream()).toList();
    }

    private Row row(Board.Row row, List<String> heads) {
        List<Cell> cells = IntStream.range(0, heads.size())
                .mapToObj(i -> new Cell(
                        heads.get(i),
                        (i == 0 ? row.late() : row.cells().get(i - 1))
                                .stream().map(this::item).toList()))
                .toList();
        return new Row(row.owner().isEmpty() ? "（未写明单位）" : row.owner(), cells, row.later());
    }

    private Item item(Board.Item item) {
        String page =
                Links.root(file()) + Links.encode(PlanPage.file(item.duty().document()));
        String anchor = item.duty().anchor();
        return new Item(
                page + (anchor.isEmpty() ? "" : Links.fragment(anchor)),
                (item.duty().clause().isEmpty() ? "前言" : item.duty().clause())
                        + (item.days().size() > 1 ? " ×" + item.days().size() : ""),
                mark(item.standing()),
                kind(item.standing()),
                item.days().stream().map(LocalDate::toString).collect(Collectors.joining("、")) + " "
                        + item.standing().chinese() + "："
                        + item.duty().title() + "（《"
                        + item.duty().document().plan().title() + "》）");
    }

    private static String kind(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String mark(Standing standing) {
        return switch (standing) {
            case OVERDUE -> "逾";
            case UNREPORTED -> "未";
            case NOT_STARTED -> "待";
            case UNDER_WAY -> "推";
            case DONE -> "完";
            case CLOSED -> "销";
        };
    }
}
