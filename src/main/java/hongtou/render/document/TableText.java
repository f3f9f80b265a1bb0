package hongtou.render.document;

import hongtou.model.Block;
import hongtou.render.document.fonts.FontRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a table before they are measured. */
record TableText(List<Cell> header, List<List<Cell>> rows) {

    /** @param align {@code left}, {@code center} or {@code right} */
    record Cell(List<Styled> words, String align) {}

    /** In columns of no longer cells, all stand in the middle, as offices set them; longer text begins at the left. */
    private static final int SHORT = 10;

    static TableText of(Block.Table table) {
        List<Cell> header = table.header().stream()
                .map(c -> new Cell(Styled.heading(c.content(), FontRole.HEI, false), "center"))
                .toList();
        List<List<Cell>> rows = table.rows().stream()
                .map(r -> r.stream().map(TableText::cell).toList())
                .toList();
        boolean[] centred = new boolean[header.size()];
        boolean[] numbers = new boolean[header.size()];
        for (int i = 0; i < centred.length; i++) {
            int column = i;
            numbers[i] = isNumbers(header.get(i));
            centred[i] = rows.stream().filter(r -> column < r.size()).allMatch(r -> isShort(r.get(column)));
        }
        return new TableText(
                header, rows.stream().map(r -> centred(r, centred, numbers)).toList());
    }

    private static boolean isShort(Cell cell) {
        int length = cell.words().stream()
                .mapToInt(w -> w.text().codePointCount(0, w.text().length()))
                .sum();
        return length <= SHORT;
    }

    private static boolean isNumbers(Cell header) {
        return header.words().stream()
                .map(Styled::text)
                .collect(Collectors.joining())
                .strip()
                .equals("序号");
    }

    /** What the author has set at the right stays there. */
    private static List<Cell> centred(List<Cell> row, boolean[] columns, boolean[] numbers) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean free = i < columns.length
                    && (numbers[i] || columns[i] && row.get(i).align().equals("left"));
            cells.add(free ? new Cell(row.get(i).words(), "center") : row.get(i));
        }
        return cells;
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
