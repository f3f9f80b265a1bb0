package hongtou.reading.table;

import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.List;

/**
 * A table as text, each cell with its place.
 *
 * @param file the text of the table: a CSV file as it stands, or a sheet with one line for each row
 * @param rows those with any words, the head row first; may be empty
 */
record Table(SourceFile file, List<Row> rows) {
    Table {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number as a spreadsheet counts it, from 1
     */
    record Row(int number, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column; an empty one at the row's end where the row is shorter. */
        Cell cell(int column) {
            if (column >= 0 && column < cells.size()) {
                return cells.get(column);
            }
            int end = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).span().end();
            return new Cell("", new Span(end, end));
        }

        boolean isBlank() {
            return cells.stream().allMatch(c -> c.text().isBlank());
        }
    }

    /** The words of a cell without the blanks around them, and where they stand. */
    record Cell(String text, Span span) {}

    Place at(Cell cell) {
        return new Place(file, cell.span());
    }

    /** A, B … Z, AA: the name of a column, from 0. */
    static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
