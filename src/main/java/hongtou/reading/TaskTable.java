package hongtou.reading;

import hongtou.model.Block;
import hongtou.model.Field;
import hongtou.model.RunningText;
import hongtou.model.TaskField;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table whose rows are tasks (任务清单): it has a column for the task and one for who does it or by when. */
final class TaskTable {
    private final List<TableColumn> columns;
    private final List<String> heads;
    private final List<List<Block.Cell>> rows;

    private TaskTable(List<TableColumn> columns, List<String> heads, List<List<Block.Cell>> rows) {
        this.columns = columns;
        this.heads = heads;
        this.rows = rows;
    }

    /**
     * A row that is a task.
     *
     * @param number what its first column says, or its place in the table
     * @param headings the class of tasks it stands in, where the table has classes
     * @param words what is to be done: the task, and its measures as a paragraph of their own
     * @param fields what the other columns say
     */
    record Row(String number, List<String> headings, RunningText words, List<TaskField> fields, Span span) {}

    /** The table as tasks, or nothing where its heads do not say so. */
    static Optional<TaskTable> of(Block.Table table) {
        List<String> heads = table.header().stream().map(TaskTable::words).toList();
        List<TableColumn> columns = heads.stream().map(TableColumn::of).toList();
        boolean owner = columns.stream().anyMatch(TableColumn::namesOwner);
        boolean says = columns.contains(TableColumn.TASK) || columns.contains(TableColumn.MEASURE);
        if (!says) {
            return UnnamedTaskColumn.in(columns, table.rows()).map(known -> new TaskTable(known, heads, table.rows()));
        }
        boolean binds = owner || columns.contains(TableColumn.DEADLINE);
        return binds ? Optional.of(new TaskTable(columns, heads, table.rows())) : Optional.empty();
    }

    /** Its tasks. A merged cell is an empty one below the cell that it belongs to; that holds for class and task, for others where the number is merged as well. */
    List<Row> tasks() {
        List<Row> tasks = new ArrayList<>();
        Map<TableColumn, String> above = new EnumMap<>(TableColumn.class);
        Map<Integer, Field<String>> last = new HashMap<>();
        for (List<Block.Cell> row : rows) {
            String only = onlyWords(row);
            if (only != null) {
                above.put(TableColumn.CATEGORY, only);
                continue;
            }
            carry(row, above);
            RunningText words = task(row);
            if (!words.isBlank()) {
                tasks.add(new Row(
                        number(row, tasks.size() + 1), headings(row, above), words, fields(row, last), span(row)));
            }
        }
        return tasks;
    }

    /** The words of a row with a single filled cell: the title of the rows below it. */
    private static @Nullable String onlyWords(List<Block.Cell> row) {
        List<String> filled =
                row.stream().map(TaskTable::words).filter(w -> !w.isEmpty()).toList();
        return filled.size() == 1 && row.size() > 2 ? filled.get(0) : null;
    }

    private void carry(List<Block.Cell> row, Map<TableColumn, String> above) {
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            String words = words(row.get(i));
            if ((column == TableColumn.CATEGORY || column == TableColumn.TASK) && !words.isEmpty()) {
                above.put(column, words);
            }
        }
    }

    private RunningText task(List<Block.Cell> row) {
        List<RunningText> parts = new ArrayList<>();
        for (TableColumn wanted : List.of(TableColumn.TASK, TableColumn.MEASURE)) {
            for (int i = 0; i < columns.size(); i++) {
                RunningText cell = RunningText.of(row.get(i).content());
                if (columns.get(i) == wanted && !cell.isBlank()) {
                    parts.add(cell);
                }
            }
        }
        return RunningText.joined(parts);
    }

    private List<String> headings(List<Block.Cell> row, Map<TableColumn, String> above) {
        List<String> headings = new ArrayList<>();
        String category = above.get(TableColumn.CATEGORY);
        if (category != null) {
            headings.add(category);
        }
        int task = columns.indexOf(TableColumn.TASK);
        String merged = above.get(TableColumn.TASK);
        if (task >= 0 && merged != null && words(row.get(task)).isEmpty()) {
            headings.add(merged);
        }
        return headings;
    }

    private String number(List<Block.Cell> row, int place) {
        int column = columns.indexOf(TableColumn.NUMBER);
        String typed = column < 0 ? "" : words(row.get(column));
        return typed.isEmpty() ? String.valueOf(place) : typed;
    }

    /** @param last what each column said in the row above, for 同上 */
    private List<TaskField> fields(List<Block.Cell> row, Map<Integer, Field<String>> last) {
        List<TaskField> fields = new ArrayList<>();
        boolean owners = columns.stream().anyMatch(TableColumn::namesOwner);
        for (int i = 0; i < columns.size(); i++) {
            TaskField.Kind kind = columns.get(i).field();
            RunningText cell = RunningText.of(row.get(i).content());
            if (kind == null || columns.get(i) == TableColumn.SCHEDULE && !owners) {
                continue;
            }
            Field<String> above = last.get(i);
            boolean merged = cell.isBlank() && isMerged(row);
            if (cell.isBlank() && (!merged || above == null)) {
                continue;
            }
            boolean same = above != null && (merged || cell.text().strip().matches("同上|〃|″|\""));
            Field<String> value = same && above != null ? above : new Field<>(cell.text(), cell.span());
            last.put(i, value);
            fields.add(new TaskField(kind, heads.get(i), value, cell.span()));
        }
        return fields;
    }

    /** Below a merged number a row shares what it leaves empty with the one above it. */
    private boolean isMerged(List<Block.Cell> row) {
        int column = columns.indexOf(TableColumn.NUMBER);
        return column >= 0 && words(row.get(column)).isEmpty();
    }

    private static Span span(List<Block.Cell> row) {
        return row.get(0).span().to(row.get(row.size() - 1).span());
    }

    private static String words(Block.Cell cell) {
        return RunningText.of(cell.content()).text().strip();
    }
}
