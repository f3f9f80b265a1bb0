package hongtou.render.document;

import hongtou.model.Block;
import hongtou.render.document.fonts.FontRole;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of a table before they are measured. */
record TableText(List<Cell> header, List<List<Cell>> rows) {

    /** @param align {@code left}, {@code center} or {@code right} */
    record Cell(List<Styled> words, String align) {}

    static TableText of(Block.Table table) {
        List<Cell> header = table.header().stream()
                .map(c -> new Cell(Styled.heading(c.content(), FontRole.HEI, false), "center"))
                .toList();
        return new TableText(
                header,
                table.rows().stream()
                        .map(r -> r.stream().map(TableText::cell).toList())
                        .toList());
    }

    private static Cell cell(Block.Cell cell) {
        String align = cell.alignment() == Block.Alignment.START
                ? "left"
                : cell.alignment() == Block.Alignment.END
                        ? "right"
                        : cell.alignment().name().toLowerCase(Locale.ROOT);
        return new Cell(Styled.text(cell.content()), align);
    }

    /** Every cell of a column, its header first. */
    Stream<Cell> column(int at) {
        return Stream.concat(
                Stream.of(header.get(at)),
                rows.stream().filter(r -> at < r.size()).map(r -> r.get(at)));
    }
}
