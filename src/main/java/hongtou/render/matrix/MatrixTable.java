package hongtou.render.matrix;

import hongtou.source.DisplayWidth;
import hongtou.view.TaskMatrix;
import java.util.ArrayList;
import java.util.List;

/** Writes a task matrix as a table for a terminal: clause, task, owners, deadlines. */
public final class MatrixTable {
    private static final List<String> HEADS = List.of("条款", "工作任务", "责任单位", "完成时限");
    /** The widest a column gets, in cells of the terminal. */
    private static final int[] WIDEST = {14, 44, 34, 24};

    private MatrixTable() {}

    /** The table, a heading line for each document. */
    public static String write(TaskMatrix matrix) {
        StringBuilder out = new StringBuilder();
        String document = "";
        for (TaskMatrix.Row row : matrix.rows()) {
            if (!row.document().id().equals(document)) {
                document = row.document().id();
                out.append(out.length() == 0 ? "" : "\n")
                        .append(row.document().plan().title());
                out.append("（").append(document).append("）\n").append(line(HEADS));
            }
            out.append(line(List.of(
                    row.clause(), row.task().title(), String.join("、", row.owners()), String.join("；", row.due()))));
        }
        return out.toString();
    }

    private static String line(List<String> cells) {
        List<String> fitted = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            fitted.add(fit(cells.get(i), WIDEST[i]));
        }
        return String.join("  ", fitted).stripTrailing() + "\n";
    }

    private static String fit(String text, int width) {
        if (DisplayWidth.of(text) <= width) {
            return text + " ".repeat(width - DisplayWidth.of(text));
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            String next = text.substring(i, text.offsetByCodePoints(i, 1));
            if (used + DisplayWidth.of(next) > width - 2) {
                break;
            }
            cut.append(next);
            used += DisplayWidth.of(next);
        }
        return cut + "…" + " ".repeat(width - used - 1);
    }
}
