package hongtou.render.site;

import hongtou.model.Document;
import hongtou.view.TaskMatrix.Rhythm;
import hongtou.view.TaskMatrix.Row;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page of the task matrix: every task of every document in one table, or some of very many on each of several pages. */
final class MatrixPage {
    static final String FILE = Folders.MATRIX + "index.html";

    private MatrixPage() {}

    /** A choice of a filter. */
    record Choice(String key, String words) {}

    /** A link to a page of the table. */
    record PageLink(String words, String address, boolean here) {}

    /**
     * What the template asks for.
     *
     * @param rows where the rows of all pages are to be had; an empty text where this page has them all
     * @param root what leads to the top of the site
     */
    record Context(
            String title,
            String description,
            List<String> more,
            List<TaskLine> tasks,
            boolean hasTasks,
            int count,
            List<Choice> plans,
            List<Choice> owners,
            List<Choice> months,
            List<Choice> rhythms,
            Offers offers,
            boolean paged,
            String rows,
            String root,
            int pageRows,
            int from,
            int to,
            List<PageLink> pages) {}

    static void add(Catalogue catalogue, SortedMap<String, byte[]> files) {
        MatrixPages pages = catalogue.matrixPages();
        for (int page = 1; page <= pages.count(); page++) {
            files.put(MatrixPages.file(page), page(catalogue, pages, page));
        }
        if (pages.count() > 1) {
            List<Row> rows = catalogue.matrix().rows();
            List<TaskLine> lines = TaskLine.of(rows, InternalColumn.of(catalogue, rows), "");
            files.put(MatrixRows.FILE, SiteRenderer.bytes(MatrixRows.of(lines, catalogue.documents())));
        }
    }

    private static byte[] page(Catalogue catalogue, MatrixPages pages, int page) {
        Frame frame = new Frame(catalogue);
        Column column = catalogue.column(Folders.MATRIX);
        String file = MatrixPages.file(page);
        String which = "第" + page + "页";
        Frame.Page framed = new Frame.Page(
                file,
                page == 1 ? column.name() : column.name() + "，" + which,
                column.description(),
                Folders.MATRIX,
                HeadTag.ofColumn(catalogue, Folders.MATRIX),
                List.of("filters.js", "matrix.js"),
                page == 1 ? frame.crumbs(file, Folders.MATRIX, "") : frame.crumbs(file, Folders.MATRIX, which));
        return frame.page(framed, "matrix", context(catalogue, column, pages, page));
    }

    private static Context context(Catalogue catalogue, Column column, MatrixPages pages, int page) {
        List<Row> rows = catalogue.matrix().rows();
        String root = Links.root(MatrixPages.file(page));
        List<InternalColumn> internal = InternalColumn.of(catalogue, rows);
        boolean paged = pages.count() > 1;
        return new Context(
                column.name(),
                column.description(),
                InternalColumn.labels(internal),
                TaskLine.of(rows.subList(pages.from(page), pages.to(page)), internal, root),
                !rows.isEmpty(),
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
                Offers.in(catalogue, "matrix", "任务分工表", page == 1 ? "" : "../"),
                paged,
                paged ? root + MatrixRows.FILE : "",
                root,
                MatrixPages.ROWS,
                pages.from(page) + 1,
                pages.to(page),
                links(pages, page, root));
    }

    private static List<PageLink> links(MatrixPages pages, int here, String root) {
        return IntStream.rangeClosed(1, pages.count())
                .mapToObj(p -> new PageLink(String.valueOf(p), root + MatrixPages.file(p), p == here))
                .toList();
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
