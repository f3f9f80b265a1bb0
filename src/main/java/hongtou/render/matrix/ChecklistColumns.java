package hongtou.render.matrix;

import hongtou.render.matrix.Cell.Count;
import hongtou.render.matrix.Cell.Text;
import hongtou.render.matrix.Sheet.Column;
import hongtou.view.Checklist;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a checklist: a box to tick, the day, the task. */
final class ChecklistColumns {
    static final String BOX = "☐";

    static final List<Column> COLUMNS = List.of(
            new Column("完成", 8, true),
            new Column("序号", 8, true),
            MatrixColumns.DATE,
            new Column("前一工作日", 12, true),
            new Column("完成时限", 20, false),
            new Column("工作任务", 50, false),
            new Column("分工", 14, true),
            new Column("文件", 30, false),
            MatrixColumns.CLAUSE,
            MatrixColumns.ID);

    static final List<String> HEADS = COLUMNS.stream().map(Column::head).toList();

    private ChecklistColumns() {}

    static String title(Checklist checklist) {
        return checklist.owner().name() + "工作任务清单";
    }

    /** What has a day, then what has none. */
    static List<List<Cell>> rows(Checklist checklist, ClauseLinks links) {
        List<List<Cell>> rows = new ArrayList<>();
        Stream.concat(checklist.items().stream(), checklist.standing().stream())
                .forEach(i -> rows.add(cells(rows.size() + 1, i, links)));
        return rows;
    }

    private static List<Cell> cells(int number, Checklist.Item item, ClauseLinks links) {
        return List.of(
                new Text(BOX),
                new Count(number),
                MatrixColumns.day(item.date()),
                MatrixColumns.day(item.workday()),
                new Text(item.words()),
                new Text(item.duty().title() + (item.step().isEmpty() ? "" : "\n——" + item.step())),
                new Text(item.role()),
                new Text(item.duty().document().plan().title()),
                MatrixColumns.clause(
                        item.duty().document(),
                        item.duty().clause(),
                        item.duty().anchor(),
                        links),
                new Text(item.duty().id()));
    }
}
