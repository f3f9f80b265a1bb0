package hongtou.render.document;

import hongtou.model.Person;
import hongtou.render.document.fonts.FontRole;
import hongtou.source.Span;
import hongtou.view.TaskMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Turns the task matrix into the words of a table (任务分工表). */
final class MatrixTable {
    private static final List<String> HEADER = List.of("序号", "任务", "牵头单位", "责任（配合）单位", "完成时限", "依据条款");

    private MatrixTable() {}

    static TableText of(TaskMatrix matrix) {
        List<TableText.Cell> header = HEADER.stream()
                .map(h -> new TableText.Cell(List.of(Styled.of(h, FontRole.HEI, Span.FILE)), "center"))
                .toList();
        List<List<TableText.Cell>> rows =
                matrix.rows().stream().map(MatrixTable::row).toList();
        return withoutEmptyColumns(new TableText(header, rows));
    }

    /** A document that names no lead body anywhere has no column for it. */
    private static TableText withoutEmptyColumns(TableText table) {
        List<Integer> kept = IntStream.range(0, table.header().size())
                .filter(i -> table.column(i).skip(1).anyMatch(MatrixTable::worded))
                .boxed()
                .toList();
        return new TableText(
                kept.stream().map(table.header()::get).toList(),
                table.rows().stream()
                        .map(r -> kept.stream().map(r::get).toList())
                        .toList());
    }

    private static boolean worded(TableText.Cell cell) {
        return cell.words().stream().anyMatch(w -> !w.text().isEmpty());
    }

    private static List<TableText.Cell> row(TaskMatrix.Row row) {
        Span span = row.task().span();
        List<String> others = new ArrayList<>(row.others());
        row.task().responsibility().persons().stream()
                .map(MatrixTable::named)
                .filter(n -> !others.contains(n))
                .forEach(others::add);
        return List.of(
                cell(String.valueOf(row.number()), "center", span),
                cell(row.task().title(), "left", span),
                cell(String.join("、", row.lead()), "left", span),
                cell(String.join("、", others), "left", span),
                cell(String.join("；", row.due()), "left", span),
                cell(row.clause(), "center", span));
    }

    private static String named(Person person) {
        return person.name().isEmpty() ? person.post() : person.name();
    }

    private static TableText.Cell cell(String text, String align, Span span) {
        return new TableText.Cell(List.of(Styled.of(text, FontRole.FANG_SONG, span)), align);
    }
}
