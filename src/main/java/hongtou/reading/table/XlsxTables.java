package hongtou.reading.table;

import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a workbook (XLSX) as tables of words: days as 2024-06-30, percentages as 50%. */
final class XlsxTables {
    /** No office has so many tasks. */
    private static final int MOST_ROWS = 20_000;
    /** Longer words are shown in part where a line of the sheet is shown. */
    private static final int SHOWN = 24;

    private XlsxTables() {}

    /** The sheets in their order; nothing where the bytes are no workbook. */
    static Optional<List<Table>> read(String name, byte[] bytes) {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            List<Table> tables = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                tables.add(table(name + "[" + sheet.getName() + "]", sheet));
            }
            return Optional.of(tables);
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Table table(String name, Sheet sheet) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Table.Row> rows = new ArrayList<>();
        int[] line = {1};
        try (Stream<Row> read = sheet.openStream()) {
            read.limit(MOST_ROWS).forEach(row -> {
                text.append("\n".repeat(Math.max(0, row.getRowNum() - line[0])));
                line[0] = Math.max(line[0], row.getRowNum());
                Table.Row made = new Table.Row(row.getRowNum(), cells(row, text));
                if (!made.isBlank()) {
                    rows.add(made);
                }
            });
        }
        return new Table(new SourceFile(name, text.toString()), rows);
    }

    /** The cells of a row, and their words as one line of the text that findings show. */
    private static List<Table.Cell> cells(Row row, StringBuilder text) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            String words = words(row.getCell(i)).strip();
            int start = text.length();
            String shown = words.replaceAll("\\s+", " ");
            text.append(shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown);
            cells.add(new Table.Cell(words, new Span(start, text.length())));
            text.append('\t');
        }
        return cells;
    }

    private static String words(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        boolean number = cell.getValue() instanceof BigDecimal;
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        if (number && format.contains("%")) {
            return plain(cell.asNumber().movePointRight(2)) + "%";
        }
        if (number && isDay(format)) {
            return cell.asDate().toLocalDate().toString();
        }
        return number ? plain((BigDecimal) cell.getValue()) : cell.getText();
    }

    private static boolean isDay(String format) {
        String bare = format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"", "");
        return bare.contains("y") || bare.contains("d") || bare.contains("年");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
