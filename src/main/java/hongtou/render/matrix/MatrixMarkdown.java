package hongtou.render.matrix;

import hongtou.view.TaskMatrix;
import hongtou.view.TaskMatrix.Row;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a task matrix as Markdown: for each document a heading and a table. */
public final class MatrixMarkdown {
    private static final int DOCUMENT = MatrixColumns.COLUMNS.indexOf(MatrixColumns.DOCUMENT);

    private MatrixMarkdown() {}

    /** The text; every table reads back as the cells that went in. */
    public static String write(TaskMatrix matrix) {
        StringBuilder out = new StringBuilder();
        matrix.byDocument().forEach((document, rows) -> {
            out.append(out.length() == 0 ? "" : "\n");
            out.append(MarkdownTable.heading(document.plan().title()));
            out.append(MarkdownTable.of(
                    withoutDocument(MatrixColumns.HEADS),
                    rows.stream().map(MatrixMarkdown::cells).toList()));
        });
        return out.toString();
    }

    private static List<String> cells(Row row) {
        return withoutDocument(MatrixColumns.words(row));
    }

    /** The heading names it. */
    private static List<String> withoutDocument(List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> i != DOCUMENT)
                .mapToObj(cells::get)
                .toList();
    }
}
