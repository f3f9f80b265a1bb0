package hongtou.reading.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the columns of a progress table by their heads, in whatever order they stand; other columns are left alone. */
final class ProgressColumns {
    /** What a column says, and the heads by which offices know it. */
    enum Kind {
        TASK("任务编号", "编号"),
        DATE("日期", "填报日期", "更新日期"),
        STATE("状态"),
        PERCENT("进度%", "进度", "进度(%)", "进度（%）", "完成进度"),
        PERSON("责任人"),
        NOTE("说明", "备注", "进展情况"),
        EVIDENCE("佐证", "佐证材料");

        @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
        private final List<String> heads;

        Kind(String... heads) {
            this.heads = List.of(heads);
        }

        /** The head that is written first in messages. */
        String head() {
            return heads.get(0);
        }

        private boolean isHead(String text) {
            return heads.contains(text.replaceAll("\\s", ""));
        }
    }

    private final Map<Kind, Integer> places = new EnumMap<>(Kind.class);
    private final List<Table.Cell> repeated = new ArrayList<>();

    private ProgressColumns(Table.Row heads) {
        for (int i = 0; i < heads.cells().size(); i++) {
            Table.Cell cell = heads.cells().get(i);
            for (Kind kind : Kind.values()) {
                if (kind.isHead(cell.text()) && places.putIfAbsent(kind, i) != null) {
                    repeated.add(cell);
                }
            }
        }
    }

    /** The columns of a head row; nothing where it is none: a task, and at least a state or a percentage. */
    static Optional<ProgressColumns> of(Table.Row row) {
        ProgressColumns columns = new ProgressColumns(row);
        boolean heads = columns.has(Kind.TASK) && (columns.has(Kind.STATE) || columns.has(Kind.PERCENT));
        return heads ? Optional.of(columns) : Optional.empty();
    }

    boolean has(Kind kind) {
        return places.containsKey(kind);
    }

    /** The place of a column, from 0, or -1. */
    int place(Kind kind) {
        return places.getOrDefault(kind, -1);
    }

    /** Heads of columns that say the same as one before. */
    List<Table.Cell> repeated() {
        return repeated;
    }

    Table.Cell cell(Table.Row row, Kind kind) {
        return row.cell(place(kind));
    }

    /** True where a row says anything about progress; a person alone is no report. */
    boolean reports(Table.Row row) {
        return List.of(Kind.DATE, Kind.STATE, Kind.PERCENT, Kind.NOTE, Kind.EVIDENCE).stream()
                .anyMatch(k -> !cell(row, k).text().isEmpty());
    }
}
