package hongtou.render.matrix;

import java.util.List;

/**
 * One sheet of a workbook: a head row and the rows below it.
 *
 * @param name on its tab, at most 31 characters
 * @param title above each printed page
 * @param frozen how many columns stay in sight when the sheet is pushed sideways
 * @param columns at most 26
 */
record Sheet(String name, String title, int frozen, List<Column> columns, List<List<Cell>> rows) {
    Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The cells that hold something, head row included: {@code A1:M27}. */
    String area() {
        return "A1:" + (char) ('A' + columns.size() - 1) + (rows.size() + 1);
    }

    /**
     * A column.
     *
     * @param widest the widest it gets, in Latin characters; a Han character takes two. Longer words are wrapped
     * @param centred true for short values such as numbers and days
     * @param choices what may be chosen for its cells; empty where anything may be written
     */
    record Column(String head, int widest, boolean centred, List<String> choices) {
        Column {
            choices = List.copyOf(choices);
        }

        Column(String head, int widest, boolean centred) {
            this(head, widest, centred, List.of());
        }
    }
}
