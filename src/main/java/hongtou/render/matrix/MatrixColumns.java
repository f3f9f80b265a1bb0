package hongtou.render.matrix;

import hongtou.model.Document;
import hongtou.render.matrix.Cell.Count;
import hongtou.render.matrix.Cell.Day;
import hongtou.render.matrix.Cell.Link;
import hongtou.render.matrix.Cell.Text;
import hongtou.render.matrix.Sheet.Column;
import hongtou.view.TaskMatrix;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a task matrix as offices name them, and what stands in each cell. */
final class MatrixColumns {
    static final Column DOCUMENT = new Column("文件", 14, false);
    static final Column CATEGORY = new Column("任务类别", 14, false);
    static final Column TASK = new Column("工作任务", 26, false);
    static final Column DUE = new Column("完成时限", 15, false);
    static final Column DATE = new Column("截止日期", 12, true);
    static final Column CLAUSE = new Column("依据条款", 11, true);
    /** The task's own name: by it a table that was filled in is read back. */
    static final Column ID = new Column("编号", 16, false);

    static final List<Column> COLUMNS = List.of(
            new Column("序号", 6, true),
            DOCUMENT,
            CATEGORY,
            TASK,
            new Column("具体措施", 48, false),
            new Column("牵头单位", 14, false),
            new Column("责任/配合单位", 16, false),
            DUE,
            DATE,
            new Column("一次性/常态化", 9, true),
            new Column("频次", 10, true),
            CLAUSE,
            ID);

    static final List<String> HEADS = COLUMNS.stream().map(Column::head).toList();

    private MatrixColumns() {}

    static List<Cell> cells(TaskMatrix.Row row, ClauseLinks links) {
        return List.of(
                new Count(row.number()),
                new Text(row.document().plan().title()),
                new Text(row.category()),
                new Text(row.task().title()),
                new Text(row.task().text().text()),
                new Text(String.join("、", row.lead())),
                new Text(String.join("、", others(row))),
                new Text(String.join("；", row.due())),
                day(row.date()),
                new Text(row.rhythm().chinese()),
                new Text(String.join("；", row.frequency())),
                clause(row.document(), row.clause(), row.anchor(), links),
                new Text(row.id()));
    }

    static Cell day(@Nullable LocalDate date) {
        return date == null ? new Text("") : new Day(date);
    }

    static Cell clause(Document document, String clause, String anchor, ClauseLinks links) {
        return clause.isEmpty()
                ? new Text("")
                : links.address(document, anchor)
                        .map(address -> (Cell) new Link(clause, address))
                        .orElse(new Text(clause));
    }

    /** The words of the cells, for tables that know nothing but words. */
    static List<String> words(TaskMatrix.Row row) {
        return cells(row, ClauseLinks.NONE).stream().map(Cell::words).toList();
    }

    /** Bodies, then persons: a task that a person carries has an owner too. */
    private static List<String> others(TaskMatrix.Row row) {
        return row.owners().stream().filter(o -> !row.lead().contains(o)).toList();
    }
}
