package hongtou.render.site;

import hongtou.model.Document;
import hongtou.theme.Theme;
import hongtou.view.Calendar;
import hongtou.view.TaskMatrix;
import hongtou.view.TaskMatrix.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What all pages look things up in.
 *
 * @param tokens the values of the theme
 * @param documents the newest first
 * @param pages theirs, by the names of their files
 * @param mentions which of them name which others
 * @param matrix their tasks, in the same order
 * @param calendar their deadlines
 * @param owners who has tasks
 * @param rowsById the rows of each document, by its id
 */
record Catalogue(
        Site site,
        Theme theme,
        Map<String, String> tokens,
        List<Column> columns,
        List<Document> documents,
        Map<String, String> pages,
        Mentions mentions,
        TaskMatrix matrix,
        Calendar calendar,
        List<Owners.Owner> owners,
        Map<String, List<Row>> rowsById) {

    static Catalogue of(Site site, Theme theme, Map<String, String> tokens) {
        List<Document> documents =
                site.documents().stream().sorted(Dates.NEWEST_FIRST).toList();
        TaskMatrix matrix = TaskMatrix.of(documents);
        return new Catalogue(
                site,
                theme,
                tokens,
                Column.all(tokens, site.settings(), site.isInternal()),
                documents,
                Targets.pages(documents),
                Mentions.of(documents),
                matrix,
                Calendar.of(documents, site.week()),
                Owners.of(matrix, site.register()),
                matrix.rows().stream()
                        .collect(Collectors.groupingBy(row -> row.document().id())));
    }

    List<Row> rows(Document document) {
        return rowsById.getOrDefault(document.id(), List.of());
    }

    Column column(String folder) {
        return columns.stream()
                .filter(c -> c.folder().equals(folder))
                .findFirst()
                .orElseThrow();
    }

    /** Where the rows of the matrix stand. */
    MatrixPages matrixPages() {
        return new MatrixPages(matrix.rows().size());
    }

    /** The id of a row on the page of the matrix. */
    static String rowId(Row row) {
        return Links.id(row.id());
    }
}
