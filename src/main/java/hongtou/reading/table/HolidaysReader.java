package hongtou.reading.table;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Holidays;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Turns the holidays of a year, {@code 日期,类型,名称} with 类型 放假 or 调休上班, into days. */
public final class HolidaysReader {
    private static final List<String> HEADS = List.of("日期", "类型", "名称");
    private static final String FREE = "放假";
    private static final String WORKED = "调休上班";

    private final int year;
    private final Table table;
    private final Consumer<Diagnostic> findings;
    private final Map<LocalDate, Holidays.Day> days = new TreeMap<>();

    private HolidaysReader(Table table, int year, Consumer<Diagnostic> findings) {
        this.table = table;
        this.year = year;
        this.findings = findings;
    }

    /**
     * Reads a file.
     *
     * @param year the year that it is for: the days of no other may stand in it
     * @param findings receives an HT941 for each line that is not as it should be; the others count
     */
    public static Holidays read(SourceFile file, int year, Consumer<Diagnostic> findings) {
        HolidaysReader reader = new HolidaysReader(CsvTable.read(file), year, findings);
        reader.read();
        return new Holidays(reader.days);
    }

    private void read() {
        List<Table.Row> rows = table.rows();
        List<String> heads = rows.isEmpty()
                ? List.of()
                : rows.get(0).cells().stream().map(Table.Cell::text).toList();
        if (!heads.equals(HEADS)) {
            fault(
                    rows.isEmpty()
                            ? Place.whole(table.file())
                            : table.at(rows.get(0).cell(0)),
                    "第一行应是“日期,类型,名称”",
                    "the first line must be 日期,类型,名称");
            return;
        }
        rows.subList(1, rows.size()).forEach(this::day);
    }

    private void day(Table.Row row) {
        Table.Cell written = row.cell(0);
        Table.Cell kind = row.cell(1);
        Optional<LocalDate> date = WrittenDate.of(written.text()).filter(d -> d.getYear() == year);
        if (date.isEmpty()) {
            fault(
                    table.at(written),
                    "“" + written.text() + "”不是" + year + "年的一个日期",
                    "\"" + written.text() + "\" is no day of " + year);
        } else if (!kind.text().equals(FREE) && !kind.text().equals(WORKED)) {
            fault(
                    table.at(kind),
                    "类型“" + kind.text() + "”应是“放假”或“调休上班”",
                    "类型 must be 放假 or 调休上班, not \"" + kind.text() + "\"");
        } else if (row.cells().size() != HEADS.size()) {
            fault(table.at(written), "这一行应有三格", "this line must have three cells");
        } else if (days.putIfAbsent(
                        date.get(),
                        new Holidays.Day(kind.text().equals(FREE), row.cell(2).text()))
                != null) {
            fault(table.at(written), date.get() + "写了两次", date.get() + " is written twice");
        }
    }

    private void fault(Place at, String chinese, String english) {
        findings.accept(Diagnostic.error("HT941", at, new Message(chinese, english))
                .hint("照国务院办公厅当年的通知改正", "correct it after the notice of that year"));
    }
}
