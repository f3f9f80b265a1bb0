package hongtou.render.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Block;
import hongtou.model.Document;
import hongtou.model.Register;
import hongtou.model.RunningText;
import hongtou.reading.PlanReader;
import hongtou.source.SourceFile;
import hongtou.view.Checklist;
import hongtou.view.Owner;
import hongtou.view.TaskMatrix;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the tables back as the program reads any Markdown. */
class MarkdownTest {

    @Test
    void tableReadsBackAsTheCellsThatWentIn() {
        TaskMatrix matrix = TaskMatrix.of(SampleDocuments.all());

        List<Block.Table> tables = tables(MatrixMarkdown.write(matrix));

        assertThat(tables).hasSize(2);
        assertThat(words(tables.get(0).header()))
                .startsWith("序号", "任务类别")
                .endsWith("编号")
                .doesNotContain("文件");
        assertThat(tables.get(0).rows()).hasSize(4);
        assertThat(words(tables.get(0).rows().get(2))).contains("3", SampleDocuments.HARD, "liuhe-2025-6/1.1.3");
        assertThat(words(tables.get(1).rows().get(0))).contains("清除河道垃圾。", "2025-12-31", "各行政村");
    }

    @Test
    void cellIsOneLine() {
        assertThat(MarkdownTable.escaped("第一段。\n第二段。")).isEqualTo("第一段。\u3000第二段。");
    }

    @Test
    void checklistHasABoxForEachLineMonthByMonth() {
        Checklist checklist =
                Checklist.of(new Owner("镇林业站", Register.EMPTY), SampleDocuments.all(), null);

        assertThat(ChecklistMarkdown.write(checklist)).isEqualTo("""
                # 镇林业站工作任务清单

                ## 2025年6月

                - [ ] 2025-06-30　清理可燃物。（2025年6月；牵头；《柳河镇森林防火三年行动方案》一（一）1）

                ## 长期坚持或未写明时限

                - [ ] 落实巡护制度。（长期坚持；责任；《柳河镇森林防火三年行动方案》一（一）4）
                """);
    }

    @Test
    void checklistWithoutLinesSaysSo() {
        Checklist checklist =
                Checklist.of(new Owner("派出所", Register.EMPTY), SampleDocuments.all(), null);

        assertThat(ChecklistMarkdown.write(checklist)).isEqualTo("# 派出所工作任务清单\n\n没有任务。\n");
    }

    private static List<Block.Table> tables(String markdown) {
        Document document =
                PlanReader.read(new SourceFile("content/plans/x.md", markdown)).document();
        return Stream.concat(
                        document.plan().body().preamble().stream(),
                        document.plan().body().allSections().flatMap(s -> s.blocks().stream()))
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    private static List<String> words(List<Block.Cell> cells) {
        return cells.stream().map(c -> RunningText.of(c.content()).text()).toList();
    }
}
