package hongtou.render.site;

import hongtou.model.Document;
import hongtou.theme.Theme;
import hongtou.view.TaskMatrix;
import hongtou.view.TaskMatrix.Row;
import java.util.List;
import java.util.Map;

/**
 * What all pages look things up in.
 *
 * @param documents the newest first
 * @param matrix their tasks, in the same order
 * @param tokens the values of the theme
 */
record Catalogue(
        Site site,
        Theme theme,
        Map<String, String> tokens,
        List<Column> columns,
        List<Document> documents,
        TaskMatrix matrix) {

    static Catalogue of(Site site, Theme theme, Map<String, String> tokens) {
        List<Document> documents =
                site.documents().stream().sorted(Dates.NEWEST_FIRST).toList();
        return new Catalogue(
                site, theme, tokens, Column.all(tokens, site.settings()), documents, TaskMatrix.of(documents));
    }

    List<Row> rows(Document document) {
        return matrix.rows().stream()
                .filter(row -> row.document().id().equals(document.id()))
                .toList();
    }

    Column column(String folder) {
        return columns.stream()
                .filter(c -> c.folder().equals(folder))
                .findFirst()
                .orElseThrow();
    }

    /** The id of a row on the page of the matrix. */
    static String rowId(Row row) {
        return Links.id(row.id());
    }
}
