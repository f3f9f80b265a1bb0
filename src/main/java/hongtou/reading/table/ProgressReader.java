package hongtou.reading.table;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Progress;
import hongtou.model.ProgressState;
import hongtou.reading.table.ProgressColumns.Kind;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns a progress table (进度表) into lines of the ledger: a CSV file, or a workbook such as the task matrix that was filled in. Each row
 * that says anything becomes a line or a finding.
 */
public final class ProgressReader {
    private static final int HEADS_WITHIN = 5;
    private static final String STATES = "未启动、推进中、已完成、已销号、逾期";

    private final Table table;
    private final Consumer<Diagnostic> findings;
    private final List<Progress> lines = new ArrayList<>();

    private ProgressReader(Table table, Consumer<Diagnostic> findings) {
        this.table = table;
        this.findings = findings;
    }

    /**
     * Reads a CSV file.
     *
     * @param findings receives HT942 for a table without the columns it needs, HT943 for a row without a task, HT944 for a wrong value
     */
    public static List<Progress> csv(SourceFile file, Consumer<Diagnostic> findings) {
        ProgressReader reader = new ProgressReader(CsvTable.read(file), findings);
        if (!reader.read()) {
            reader.noHeads();
        }
        return reader.lines;
    }

    /**
     * Reads every sheet of a workbook (XLSX) that has the columns.
     *
     * @param name of the file in findings
     * @param findings as for CSV; HT942 also for bytes that are no workbook
     */
    public static List<Progress> xlsx(String name, byte[] bytes, Consumer<Diagnostic> findings) {
        Optional<List<Table>> sheets = XlsxTables.read(name, bytes);
        if (sheets.isEmpty()) {
            findings.accept(Diagnostic.warning(
                            "HT942",
                            Place.unread(name),
                            new Message("这不是一个能读的 XLSX 文件", "this is no readable XLSX file"))
                    .hint("在 Excel 或 WPS 里另存为 .xlsx", "save it again as .xlsx"));
            return List.of();
        }
        List<Progress> lines = new ArrayList<>();
        boolean read = false;
        for (Table sheet : sheets.get()) {
            ProgressReader reader = new ProgressReader(sheet, findings);
            read |= reader.read();
            lines.addAll(reader.lines);
        }
        if (!read) {
            new ProgressReader(new Table(new SourceFile(name, ""), List.of()), findings).noHeads();
        }
        return lines;
    }

    private boolean read() {
        for (int i = 0; i < Math.min(HEADS_WITHIN, table.rows().size()); i++) {
            Optional<ProgressColumns> columns = ProgressColumns.of(table.rows().get(i));
            if (columns.isPresent()) {
                columns.get().repeated().forEach(this::repeated);
                rows(columns.get(), table.rows().subList(i + 1, table.rows().size()));
                return true;
            }
        }
        return false;
    }

    private void rows(ProgressColumns columns, List<Table.Row> rows) {
        rows.stream().filter(columns::reports).forEach(r -> row(columns, r));
    }

    private void row(ProgressColumns columns, Table.Row row) {
        Table.Cell task = columns.cell(row, Kind.TASK);
        if (task.text().isEmpty()) {
            fault("HT943", columns, row, Kind.TASK, "这一行填了进度，却没有任务编号", "this row has progress but no task");
            return;
        }
        LocalDate date = date(columns, row);
        Optional<ProgressState> state = state(columns, row);
        Optional<Integer> percent = percent(columns, row);
        if (date != null) {
            lines.add(new Progress(
                    task.text(),
                    date,
                    state.orElse(null),
                    percent.orElse(null),
                    columns.cell(row, Kind.PERSON).text(),
                    columns.cell(row, Kind.NOTE).text(),
                    columns.cell(row, Kind.EVIDENCE).text(),
                    table.at(task)));
        }
    }

    private @Nullable LocalDate date(ProgressColumns columns, Table.Row row) {
        String words = columns.cell(row, Kind.DATE).text();
        Optional<LocalDate> date = WrittenDate.of(words);
        if (date.isEmpty()) {
            String chinese = words.isEmpty() ? "没有写日期，这一行没有计入" : "“" + words + "”不是一个日期，这一行没有计入";
            fault("HT944", columns, row, Kind.DATE, chinese, "no date: the row is left out");
        }
        return date.orElse(null);
    }

    private Optional<ProgressState> state(ProgressColumns columns, Table.Row row) {
        String words = columns.cell(row, Kind.STATE).text();
        Optional<ProgressState> state = ProgressState.of(words);
        if (state.isEmpty() && !words.isEmpty()) {
            fault(
                    "HT944",
                    columns,
                    row,
                    Kind.STATE,
                    "不认识的状态“" + words + "”，可以写：" + STATES,
                    "unknown state \"" + words + "\"");
        }
        return state;
    }

    private Optional<Integer> percent(ProgressColumns columns, Table.Row row) {
        String words = columns.cell(row, Kind.PERCENT).text().replaceAll("\\s*[%％]$", "");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (words.matches("100(\\.0+)?|\\d{1,2}(\\.0+)?")) {
            return Optional.of(Integer.parseInt(words.replaceAll("\\.0+", "")));
        }
        fault(
                "HT944",
                columns,
                row,
                Kind.PERCENT,
                "进度“" + words + "”不是 0 到 100 的整数",
                "\"" + words + "\" is no whole number from 0 to 100");
        return Optional.empty();
    }

    private void repeated(Table.Cell head) {
        findings.accept(Diagnostic.warning(
                        "HT942",
                        table.at(head),
                        new Message("又有一列“" + head.text() + "”，只读前面的一列", "a second column of that kind is not read"))
                .hint("只留一列", "keep one column"));
    }

    private void noHeads() {
        findings.accept(Diagnostic.warning(
                        "HT942",
                        Place.whole(table.file()),
                        new Message("没有找到“任务编号”和“状态”“进度”这些列", "there are no columns 任务编号 and 状态 or 进度"))
                .hint("第一行写列名：任务编号、日期、状态、进度%、说明、佐证", "name the columns in the first row"));
    }

    /** The cell as a spreadsheet names it, such as F7, stands before the words. */
    private void fault(String code, ProgressColumns columns, Table.Row row, Kind kind, String chinese, String english) {
        int place = Math.max(0, columns.place(kind));
        String cell = Table.letters(place) + row.number();
        findings.accept(Diagnostic.warning(
                        code, table.at(row.cell(place)), new Message(cell + "：" + chinese, cell + ": " + english))
                .hint("改正这一格的“" + kind.head() + "”", "correct this cell"));
    }
}
