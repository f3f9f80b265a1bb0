package hongtou.reading.table;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.IndexNumber;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Turns the ledger of the index numbers (索引号台账), a CSV file with the columns 文件 and 索引号, into its lines. */
public final class IndexNumbersReader {
    /** The columns of a ledger that the program begins. */
    public static final List<String> HEADS = List.of("文件", "索引号", "发文字号", "标题");

    private IndexNumbersReader() {}

    /** The names of the columns in their order; none for an empty file. */
    public static List<String> heads(SourceFile file) {
        List<Table.Row> rows = CsvTable.read(file).rows();
        return rows.isEmpty()
                ? List.of()
                : rows.get(0).cells().stream().map(Table.Cell::text).toList();
    }

    /**
     * Reads the lines.
     *
     * @param findings receives HT950 for a table without its columns and for a line without a number
     */
    public static List<IndexNumber> read(SourceFile file, Consumer<Diagnostic> findings) {
        Table table = CsvTable.read(file);
        List<String> heads = heads(file);
        if (!heads.contains(HEADS.get(0)) || !heads.contains(HEADS.get(1))) {
            findings.accept(Diagnostic.error(
                            "HT950",
                            Place.whole(file),
                            new Message("第一行应有“文件”“索引号”两栏", "the first line must name the columns 文件 and 索引号"))
                    .hint("第一行写成 " + String.join(",", HEADS), "write " + String.join(",", HEADS)));
            return List.of();
        }
        List<IndexNumber> numbers = new ArrayList<>();
        for (Table.Row row : table.rows().subList(1, table.rows().size())) {
            List<Table.Cell> cells =
                    HEADS.stream().map(h -> row.cell(heads.indexOf(h))).toList();
            if (cells.get(1).text().isEmpty()) {
                findings.accept(Diagnostic.error(
                                "HT950", table.at(row.cell(0)), new Message("这一行没有索引号", "this line has no number"))
                        .hint("补上索引号，或者删去这一行", "write the number or remove the line"));
            } else {
                numbers.add(new IndexNumber(
                        cells.get(0).text().replaceAll("\\.md$", ""),
                        cells.get(1).text(),
                        cells.get(2).text(),
                        cells.get(3).text(),
                        table.at(cells.get(1))));
            }
        }
        return numbers;
    }
}
