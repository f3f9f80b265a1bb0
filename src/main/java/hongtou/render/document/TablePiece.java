package hongtou.render.document;

import java.util.List;

/**
 * A table (表格), ready to be drawn.
 *
 * @param size of its characters
 * @param leading from line to line
 * @param width of the whole
 */
record TablePiece(String size, String leading, String width, List<Cell> header, List<Row> rows) implements Piece {

    /**
     * A row below the header.
     *
     * @param height its least height; a row that is to be filled in by hand has more than a line
     */
    record Row(String height, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param lines its lines as XHTML
     * @param align {@code left}, {@code center} or {@code right}
     */
    record Cell(String lines, String align, String width) {}

    @Override
    public String template() {
        return "table";
    }
}
