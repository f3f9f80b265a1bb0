package hongtou.render.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hongtou.model.Block;
import hongtou.render.document.fonts.FontRole;
import hongtou.source.Span;
import hongtou.view.TaskMatrix;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static TableText.Cell cell(String text) {
        return new TableText.Cell(List.of(Styled.of(text, FontRole.FANG_SONG, Span.FILE)), "left");
    }

    private static double[] widths(double room, TableText table) {
        return ColumnWidths.of(table, c -> c.words().get(0).text().length() * 10.0, 10, room);
    }

    @Test
    void columnsFillTheRoom() {
        TableText table = new TableText(
                List.of(cell("序号"), cell("任务")),
                List.of(List.of(cell("1"), cell("排查")), List.of(cell("2"), cell("整改"))));
        assertThat(Arrays.stream(widths(300, table)).sum()).isCloseTo(300, within(0.01));
    }

    @Test
    void longTextGetsTheRoomAndNoHeaderIsBroken() {
        TableText table = new TableText(
                List.of(cell("序号"), cell("任务"), cell("牵头单位")),
                List.of(
                        List.of(cell("1"), cell("长".repeat(80)), cell("")),
                        List.of(cell("2"), cell("长".repeat(60)), cell(""))));
        double[] widths = widths(300, table);
        assertThat(Arrays.stream(widths).sum()).isCloseTo(300, within(0.01));
        assertThat(widths[0]).isGreaterThanOrEqualTo(20);
        assertThat(widths[2]).isGreaterThanOrEqualTo(40);
        assertThat(widths[1]).isGreaterThan(200);
    }

    @Test
    void aLongTableStaysInTheTypeAndRepeatsItsHeader() throws IOException {
        String rows = "| 隐患排查整治和信息报送 | 县应急管理局 |\n".repeat(60);
        try (Ink ink = new Ink(
                Printed.pdf("# 附件1 任务表\n\n| 任务 | 责任单位 |\n|---|---|\n" + rows).bytes())) {
            int tables = 0;
            for (int page = 1; page <= ink.pages(); page++) {
                tables += ink.text(page).stream()
                                .anyMatch(l ->
                                        l.text().startsWith("任务") && l.text().endsWith("责任单位"))
                        ? 1
                        : 0;
                for (Ink.Line line : ink.text(page)) {
                    assertThat(line.left()).isGreaterThanOrEqualTo(27.9);
                    assertThat(line.right()).isLessThanOrEqualTo(184.1);
                    assertThat(line.bottom()).isLessThanOrEqualTo(264.5);
                }
            }
            assertThat(tables).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void shortColumnsAndNumbersStandInTheMiddle() throws IOException {
        String table = """
                | 序号 | 村 | 说明 | 金额 |
                |---:|---|---|---:|
                | 1 | 甲村 | 这一列里有一格的字数超过了十个 | 12 |
                | 2 | 乙村 | 无 | 3 |
                """;
        Block.Table read = (Block.Table)
                Printed.document("# 方案\n\n" + table).plan().body().preamble().get(0);
        assertThat(TableText.of(read).rows())
                .allSatisfy(r -> assertThat(r.stream().map(TableText.Cell::align))
                        .containsExactly("center", "center", "left", "right"));
    }

    @Test
    void theMatrixHasNoColumnThatIsEmptyThroughout() {
        TableText table = MatrixTable.of(
                TaskMatrix.of(List.of(Printed.document("# 方案\n\n## 一、主要任务\n\n1. 建立台账。（责任单位：镇安监站；完成时限：2024年12月）\n"))));
        assertThat(table.rows()).hasSize(1);
        assertThat(table.header().stream().map(c -> c.words().get(0).text()))
                .contains("序号", "任务", "完成时限")
                .doesNotContain("牵头单位");
    }
}
