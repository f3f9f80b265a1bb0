package hongtou.render.site;

import hongtou.model.Document;
import hongtou.view.TaskMatrix.Rhythm;
import hongtou.view.TaskMatrix.Row;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of the task matrix: every task of every document in one table. */
final class MatrixPage {
    static final String FILE = Folders.MATRIX + "index.html";

    private MatrixPage() {}

    /** A choice of a filter. */
    record Choice(String key, String words) {}

    /** What the template asks for. */
    record Context(
            String title,
            String description,
            List<String> more,
            List<TaskLine> tasks,
            int count,
            List<Choice> plans,
            List<Choice> owners,
            List<Choice> months,
            List<Choice> rhythms,
            Offers offers) {}

    static byte[] of(Catalogue catalogue) {
        Frame frame = new Frame(catalogue);
        Column column = catalogue.column(Folders.MATRIX);
        Frame.Page page = new Frame.Page(
                FILE,
                column.name(),
                column.description(),
                Folders.MATRIX,
                HeadTag.ofColumn(catalogue, Folders.MATRIX),
                List.of("filters.js", "matrix.js"),
                frame.crumbs(FILE, Folders.MATRIX, ""));
        return frame.page(page, "matrix", context(catalogue, column));
    }

    private static Context context(Catalogue catalogue, Column column) {
        List<Row> rows = catalogue.matrix().rows();
        String root = Links.root(FILE);
        List<InternalColumn> internal = InternalColumn.of(catalogue, rows);
        return new Context(
                column.name(),
                column.description(),
                InternalColumn.labels(internal),
                TaskLine.of(rows, internal, root),
                rows.size(),
                catalogue.documents().stream()
                        .filter(d -> !catalogue.rows(d).isEmpty())
                        .map(MatrixPage::plan)
                        .toList(),
                owners(rows),
                months(rows),
                Stream.of(Rhythm.ONCE, Rhythm.RECURRING)
                        .map(r -> new Choice(r.chinese(), r.chinese()))
                        .toList(),
                Offers.in(catalogue, "matrix", "任务分工表"));
    }

    private static Choice plan(Document document) {
        return new Choice(document.id(), document.plan().title());
    }

    /** The names as the tasks give them, since that is what a row is filtered by. */
    private static List<Choice> owners(List<Row> rows) {
        Map<String, Long> tasks = rows.stream()
                .flatMap(row -> row.owners().stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return tasks.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> new Choice(e.getKey(), e.getKey() + "（" + e.getValue() + "）"))
                .toList();
    }

    private static List<Choice> months(List<Row> rows) {
        TreeSet<YearMonth> months = new TreeSet<>();
        rows.stream()
                .map(Row::date)
                .filter(Objects::nonNull)
                .map(YearMonth::from)
                .forEach(months::add);
        return months.stream()
                .map(m -> new Choice(m.toString(), Dates.chinese(m)))
                .toList();
    }
}
