package hongtou.render.document;

import java.util.List;

/**
 * What the templates of the theme {@code list} draw.
 *
 * @param titleLines the title as XHTML
 * @param notes lines as XHTML
 * @param sources lines as XHTML
 */
record ListPage(
        String title,
        String author,
        String family,
        String margin,
        String titleLines,
        List<String> notes,
        List<Table> tables,
        List<String> sources) {

    /** @param heading as XHTML, or an empty text */
    record Table(String heading, boolean headed, int columns, List<Head> header, List<Group> groups) {}

    /** The head of a column. */
    record Head(String lines, String width) {}

    /**
     * Rows that belong together.
     *
     * @param heading as XHTML, or an empty text
     * @param first the row that stays with the heading
     * @param others the rows that may stand on the next page
     */
    record Group(String heading, boolean headed, List<Row> first, List<Row> others) {}

    /** A row of cells. */
    record Row(List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param lines as XHTML
     * @param align {@code left} or {@code center}
     * @param box true for a box to tick
     */
    record Cell(String lines, String align, boolean box) {}
}
