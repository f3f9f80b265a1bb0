package hongtou.render.matrix;

import hongtou.view.TaskMatrix;
import java.util.List;
import java.util.Objects;

/** The columns of a task matrix as offices name them, and the text of each cell. */
final class MatrixColumns {
    static final List<String> HEADS = List.of(
            "序号", "文件", "任务类别", "工作任务", "具体措施", "牵头单位", "责任/配合单位", "完成时限", "截止日期", "一次性/常态化", "频次", "依据条款", "编号");

    private MatrixColumns() {}

    static List<String> cells(TaskMatrix.Row row) {
        return List.of(
                String.valueOf(row.number()),
                row.document().plan().title(),
                row.category(),
                row.task().title(),
                row.task().text().text(),
                String.join("、", row.lead()),
                String.join("、", others(row)),
                String.join("；", row.due()),
                Objects.toString(row.date(), ""),
                row.rhythm().chinese(),
                String.join("；", row.frequency()),
                row.clause(),
                row.id());
    }

    /** Bodies, then persons: a task that a person carries has an owner too. */
    private static List<String> others(TaskMatrix.Row row) {
        return row.owners().stream().filter(o -> !row.lead().contains(o)).toList();
    }
}
