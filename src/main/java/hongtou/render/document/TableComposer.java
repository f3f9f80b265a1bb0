package hongtou.render.document;

import hongtou.model.Block;
import hongtou.render.document.typesetting.Line;
import hongtou.view.TaskMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns tables into pieces whose columns are as wide as their text needs and whose cells are broken like the text. */
final class TableComposer {
    private static final double PADDING = 3;
    private static final double BORDER = 0.5;
    /** A line as wide as its cell would be broken again for a rounding error. */
    private static final double SLACK = 0.5;

    private static final double LEADING = 1.45;
    /** 五号, below which only tables with very many columns go. */
    private static final double USUAL = 10.5;

    private static final double HEADER_LINES = 1.6;
    /** The height of a row to write into. */
    private static final double BY_HAND = 8 * Grid.MM;

    private static final double[] SIZES = {Grid.SMALL, 12, 10.5, 9};

    private final Desk desk;
    private final Optional<TaskMatrix> matrix;

    TableComposer(Desk desk, Optional<TaskMatrix> matrix) {
        this.desk = desk;
        this.matrix = matrix;
    }

    Optional<Piece> matrix() {
        return matrix.filter(m -> !m.rows().isEmpty()).map(m -> piece(MatrixTable.of(m)));
    }

    Piece table(Block.Table table) {
        return piece(TableText.of(table));
    }

    private TablePiece piece(TableText text) {
        double size = size(text);
        double[] widths = ColumnWidths.of(text, c -> desk.typist().width(c.words(), size), size, room(text));
        List<TablePiece.Row> rows = new ArrayList<>();
        for (List<TableText.Cell> row : text.rows()) {
            rows.add(row(row, widths, size));
        }
        return new TablePiece(
                Markup.points(size),
                Markup.points(size * LEADING),
                Markup.points(desk.measure()),
                row(text.header(), widths, size).cells(),
                rows);
    }

    private double room(TableText text) {
        int columns = text.header().size();
        return desk.measure() - 2 * PADDING * columns - BORDER * (columns + 1);
    }

    /** The largest size at which headers stay on two lines and rows need not many. */
    private double size(TableText text) {
        for (double size : SIZES) {
            double natural = columns(text, size, true);
            double headers = columns(text, size, false);
            double lines = size == Grid.SMALL ? 1.5 : size >= USUAL ? 3 : Double.MAX_VALUE;
            if (natural <= room(text) * lines && headers <= room(text) * HEADER_LINES) {
                return size;
            }
        }
        return SIZES[SIZES.length - 1];
    }

    /** How wide the columns, or their headers, are on one line each. */
    private double columns(TableText text, double size, boolean whole) {
        double width = 0;
        for (int column = 0; column < text.header().size(); column++) {
            width += text.column(column)
                    .limit(whole ? Long.MAX_VALUE : 1)
                    .mapToDouble(c -> desk.typist().width(c.words(), size))
                    .max()
                    .orElse(0);
        }
        return width;
    }

    private TablePiece.Row row(List<TableText.Cell> cells, double[] widths, double size) {
        List<TablePiece.Cell> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            TableText.Cell cell = cells.get(i);
            List<Line> lines = desk.typist().lines(cell.words(), size, widths[i] - SLACK, widths[i] - SLACK, false);
            row.add(new TablePiece.Cell(desk.markup().of(lines), cell.align(), Markup.points(widths[i])));
        }
        boolean empty = cells.stream().allMatch(c -> desk.typist().width(c.words(), size) == 0);
        return new TablePiece.Row(Markup.points(empty ? BY_HAND : size * LEADING), row);
    }
}
