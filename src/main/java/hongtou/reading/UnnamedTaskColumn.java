package hongtou.reading;

import hongtou.model.Block;
import hongtou.model.RunningText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The column of the tasks in a table whose heads say who acts, and by when, but call the tasks by a name of their own
 * (民生实事, 整治行业): what is left when the other columns are taken away.
 */
final class UnnamedTaskColumn {
    /** Characters of a cell on average that are words of a task, where no deadline says that there are tasks. */
    private static final int WORDY = 12;

    private UnnamedTaskColumn() {}

    /** The columns with that one named, or nothing where the table is a list of bodies, of posts or of figures. */
    static Optional<List<TableColumn>> in(List<TableColumn> columns, List<List<Block.Cell>> rows) {
        boolean bodies = columns.stream().anyMatch(c -> c.namesOwner() && c != TableColumn.PERSON);
        boolean dated = columns.contains(TableColumn.DEADLINE) || columns.contains(TableColumn.SCHEDULE);
        int best = -1;
        int longest = 0;
        for (int i = 0; i < columns.size(); i++) {
            int length = mayBeTask(columns.get(i)) ? length(rows, i) : 0;
            best = length > longest ? i : best;
            longest = Math.max(longest, length);
        }
        boolean wordy = longest >= WORDY * rows.size();
        if (!bodies || best < 0 || !dated && !wordy) {
            return Optional.empty();
        }
        List<TableColumn> known = new ArrayList<>(columns);
        known.set(best, TableColumn.TASK);
        return Optional.of(known);
    }

    private static boolean mayBeTask(TableColumn column) {
        return column == TableColumn.OTHER || column == TableColumn.CATEGORY || column == TableColumn.OUTCOME;
    }

    /** The Han characters in the cells of a column. */
    private static int length(List<List<Block.Cell>> rows, int column) {
        int length = 0;
        for (List<Block.Cell> row : rows) {
            String words = RunningText.of(row.get(column).content()).text();
            length += (int) words.codePoints().filter(Character::isIdeographic).count();
        }
        return length;
    }
}
