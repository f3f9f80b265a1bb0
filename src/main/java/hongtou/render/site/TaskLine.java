package hongtou.render.site;

import hongtou.view.TaskMatrix.Row;
import java.util.List;

/**
 * A row of the matrix as a table of the site shows it.
 *
 * @param id its id on the page of the matrix
 * @param sortDate the last day, or a day behind all others where none is known
 * @param owners every owner, one in a line, for the filter
 * @param more the cells of the internal columns
 */
record TaskLine(
        int number,
        String id,
        String title,
        String category,
        String lead,
        String others,
        String due,
        String date,
        String sortDate,
        String rhythm,
        String clause,
        String address,
        String plan,
        String planId,
        String owners,
        List<InternalColumn.Cell> more) {
    private static final String NEVER = "9999-12-31";

    /**
     * @param root what leads from the page to the top of the site
     */
    static List<TaskLine> of(List<Row> rows, List<InternalColumn> internal, String root) {
        return rows.stream().map(row -> of(row, internal, root)).toList();
    }

    private static TaskLine of(Row row, List<InternalColumn> internal, String root) {
        String date = Dates.iso(row.date());
        return new TaskLine(
                row.number(),
                Catalogue.rowId(row),
                row.task().title(),
                row.category(),
                String.join("、", row.lead()),
                String.join("、", others(row)),
                String.join("；", row.due()),
                date,
                date.isEmpty() ? NEVER : date,
                row.rhythm().chinese(),
                row.clause(),
                root + Links.encode(Folders.plan(row.document())) + "index.html" + Links.fragment(row.anchor()),
                row.document().plan().title(),
                row.document().id(),
                String.join("\n", row.owners()),
                internal.stream().map(c -> c.cell(row)).toList());
    }

    /** 责任（配合）单位; where only a person is named, that person. */
    private static List<String> others(Row row) {
        return row.lead().isEmpty() && row.others().isEmpty() ? row.owners() : row.others();
    }
}
