package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of the ledger in what is published. */
class IndexLedgerTest {
    private static final String PLAN = """
        ---
        标题: 柳河镇防汛工作方案
        版式: 无版头
        发文机关: 柳河镇人民政府
        成文日期: 2026-04-01
        公开属性: 主动公开
        %s---

        ## 一、主要任务

        1. 2026年9月底前清理河道。
           - 牵头：镇水利站
        """;

    @TempDir
    Path folder;

    @BeforeEach
    void settings() throws IOException {
        write("site/site.yml", "索引号: {格式: '{年}-{序号}'}\n");
        write("site/index-numbers.csv", "文件,索引号\nfangan,2026-00007\n");
    }

    @Test
    void theNumberStandsInBoxFieldsAndHead() throws IOException {
        write("content/plans/fangan.md", PLAN.formatted(""));

        Output output = WorkspaceBuild.run(new Workspace(folder));

        assertThat(output.findings())
                .noneMatch(Diagnostic::isError)
                .noneMatch(d -> d.code().equals("HT951"));
        assertThat(text(output, "plans/fangan/index.html"))
                .contains("<dt>索引号</dt><dd>2026-00007</dd>", "<meta name=\"DC.Identifier\" content=\"2026-00007\">");
        assertThat(text(output, "plans/fangan/portal/fields.txt")).contains("索引号：2026-00007\r\n");
        assertThat(WorkspaceBuild.run(new Workspace(folder)).files().get("plans/fangan/index.html"))
                .isEqualTo(output.files().get("plans/fangan/index.html"));
    }

    @Test
    void theNumberOfTheFrontMatterWins() throws IOException {
        write("content/plans/fangan.md", PLAN.formatted("索引号: 平台-1\n"));

        Output output = WorkspaceBuild.run(new Workspace(folder));

        assertThat(text(output, "plans/fangan/index.html")).contains("<dd>平台-1</dd>");
        assertThat(output.findings())
                .filteredOn(d -> d.code().equals("HT950"))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.isError()).isFalse();
                    assertThat(d.place().start().line()).isEqualTo(7);
                    assertThat(d.related().get(0).file().name()).isEqualTo("site/index-numbers.csv");
                });
    }

    @Test
    void aBuildTellsOfANumberThatIsMissingAndWritesNone() throws IOException {
        write("content/plans/xin.md", PLAN.formatted(""));
        byte[] before = Files.readAllBytes(folder.resolve("site/index-numbers.csv"));

        Output output = WorkspaceBuild.run(new Workspace(folder));

        assertThat(output.findings())
                .filteredOn(d -> d.code().equals("HT951"))
                .extracting(d -> d.message().chinese())
                .containsExactly("文件还没有索引号，下一个是 2026-00008");
        assertThat(text(output, "plans/xin/portal/fields.txt"))
                .contains("要在平台上补填的：")
                .contains("索引号");
        assertThat(Files.readAllBytes(folder.resolve("site/index-numbers.csv"))).isEqualTo(before);
    }

    @Test
    void aNumberOfAnotherDocumentStopsThePublication() throws IOException {
        write("content/plans/fangan.md", PLAN.formatted(""));
        write("content/plans/xin.md", PLAN.formatted("索引号: 2026-00007\n"));

        assertThat(WorkspaceBuild.run(new Workspace(folder)).findings())
                .filteredOn(Diagnostic::isError)
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.code()).isEqualTo("HT950");
                    assertThat(d.place().file().name()).isEqualTo("content/plans/xin.md");
                    assertThat(d.related().get(0).start().line()).isEqualTo(2);
                });
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String text(Output output, String file) {
        return new String(output.files().getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }
}
