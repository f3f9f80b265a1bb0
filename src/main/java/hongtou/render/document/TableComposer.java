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
    private static final double[] SIZES = {Grid.SMALL, 12, 10.5};

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

    /** The largest size at which the table needs no more than two lines a row on average. */
    private double size(TableText text) {
        for (double size : SIZES) {
            double natural = 0;
            for (int column = 0; column < text.header().size(); column++) {
                natural += text.column(column)
                        .mapToDouble(c -> desk.typist().width(c.words(), size))
                        .max()
                        .orElse(0);
            }
            if (natural <= room(text) * (size == Grid.SMALL ? 1 : 2)) {
                return size;
            }
        }
        return SIZES[SIZES.length - 1];
    }

    private TablePiece.Row row(List<TableText.Cell> cells, double[] widths, double size) {
        List<TablePiece.Cell> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            TableText.Cell cell = cells.get(i);
            List<Line> lines = desk.typist().lines(cell.words(), size, widths[i] - SLACK, widths[i] - SLACK, false);
            row.add(new TablePiece.Cell(desk.markup().of(lines), cell.align(), Markup.points(widths[i])));
        }
        return new TablePiece.Row(row);
    }
}
