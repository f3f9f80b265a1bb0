package hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Index numbers, from the command to the ledger and back. */
class NumberCommandTest {
    private static final String LEDGER = "site/index-numbers.csv";

    @TempDir
    Path folder;

    @BeforeEach
    void workspace() throws IOException {
        write("site/site.yml", """
            网站名称: 柳河
            索引号:
              格式: '{机构代码}/{年}-{序号}'
              机构代码: '341729003'
            """);
        document("b", "柳政发〔2025〕2号", "2025-02-01", "主动公开", "");
        document("a", "柳政发〔2025〕7号", "2025-07-01", "主动公开", "");
        document("c", "柳政发〔2024〕9号", "2024-09-01", "主动公开", "");
        document("mi", "柳政发〔2025〕3号", "2025-03-01", "依申请公开", "");
    }

    @Test
    void numbersPublicDocumentsByTheirDays() throws IOException {
        CommandRun run = CommandRun.in(folder, "number");

        assertThat(run.err()).contains("已编 3 个索引号，记在 " + LEDGER);
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().map(l -> l.replaceAll("\t[^\t]*$", "")))
                .containsExactly("341729003/2024-00001\tc", "341729003/2025-00001\tb", "341729003/2025-00002\ta");
        assertThat(ledger()).isEqualTo("""
            \uFEFF文件,索引号,发文字号,标题
            c,341729003/2024-00001,柳政发〔2024〕9号,柳河镇c工作方案
            b,341729003/2025-00001,柳政发〔2025〕2号,柳河镇b工作方案
            a,341729003/2025-00002,柳政发〔2025〕7号,柳河镇a工作方案
            """.replace("\n", "\r\n"));
    }

    @Test
    void aNumberStaysWhateverComesLater() throws IOException {
        CommandRun.in(folder, "number");
        String before = ledger();
        document("d", "柳政发〔2025〕1号", "2025-01-01", "主动公开", "");

        CommandRun again = CommandRun.in(folder, "number");

        assertThat(again.out()).isEqualTo("341729003/2025-00003\td\t柳河镇d工作方案\n");
        assertThat(ledger()).startsWith(before).hasLineCount(5);
        byte[] last = Files.readAllBytes(folder.resolve(LEDGER));
        assertThat(CommandRun.in(folder, "number").err()).contains("已编 0 个索引号");
        assertThat(Files.readAllBytes(folder.resolve(LEDGER))).isEqualTo(last);
    }

    @Test
    void whatIsWrongInADraftStopsNobody() throws IOException {
        document("cao", "柳政发〔2025〕9号", "2025-02-30", "主动公开", "状态: 草稿\n");
        CommandRun run = CommandRun.in(folder, "number");
        assertThat(run.err()).contains("已编 3 个索引号").doesNotContain("错误");
        assertThat(ledger()).doesNotContain("cao");

        document("cao", "柳政发〔2025〕9号", "2025-02-30", "主动公开", "");
        assertThat(CommandRun.in(folder, "number").err()).contains("content/cao.md", "HT905", "没有编号");
    }

    @Test
    void aDryRunWritesNothing() {
        CommandRun run = CommandRun.in(folder, "number", "--dry-run");
        assertThat(run.out()).hasLineCount(3);
        assertThat(run.err()).contains("会编 3 个");
        assertThat(folder.resolve(LEDGER)).doesNotExist();
    }

    @Test
    void numbersThatWereUsedElsewhereAreLeftOut() throws IOException {
        write(LEDGER, "备注,索引号,文件\n平台,341729003/2025-00119,\n");
        document("e", "柳政发〔2025〕8号", "2025-08-01", "主动公开", "索引号: 341729003/2025-00130\n");

        assertThat(CommandRun.in(folder, "number").code()).isZero();
        assertThat(ledger()).isEqualTo("""
                        备注,索引号,文件
                        平台,341729003/2025-00119,
                        ,341729003/2024-00001,c
                        ,341729003/2025-00131,b
                        ,341729003/2025-00132,a
                        """);
    }

    @Test
    void aRenamedDocumentKeepsItsNumber() throws IOException {
        CommandRun.in(folder, "number");
        Files.move(folder.resolve("content/a.md"), folder.resolve("content/gai.md"));

        CommandRun run = CommandRun.in(folder, "number");

        assertThat(run.err()).contains("已编 0 个");
        assertThat(ledger()).doesNotContain("gai");
    }

    @Test
    void twoDocumentsWithOneNumberAreAnErrorWithBothPlaces() throws IOException {
        write(LEDGER, "文件,索引号\na,341729003/2025-00001\nb,341729003/2025-00001\n");

        CommandRun run = CommandRun.in(folder, "number");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).contains("site/index-numbers.csv:3:3: 错误 HT950 索引号 341729003/2025-00001 已经给了“a”", "没有编号");
        assertThat(ledger()).hasLineCount(3);
    }

    @Test
    void aLedgerThatCannotBeReadIsLeftAlone() throws IOException {
        byte[] old = "文件,索引号\n甲,1\n".getBytes(Charset.forName("GBK"));
        Files.write(folder.resolve(LEDGER), old);

        CommandRun run = CommandRun.in(folder, "number");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).contains("HT901");
        assertThat(Files.readAllBytes(folder.resolve(LEDGER))).isEqualTo(old);
    }

    @Test
    void withoutAPatternItSaysHowToWriteOne() throws IOException {
        write("site/site.yml", "网站名称: 柳河\n");
        CommandRun run = CommandRun.in(folder, "number");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("{机构代码}/{年}-{序号}");
        assertThat(CommandRun.in(folder, "check").err()).doesNotContain("HT951");
    }

    @Test
    void aPatternThatCannotBeUsedIsTold() throws IOException {
        for (String form : new String[] {"'{年}'", "'{序号}{序号}'", "'{年份}-{序号}'", "[一]"}) {
            write("site/site.yml", "索引号:\n  格式: " + form + "\n");
            assertThat(CommandRun.in(folder, "check").err()).as(form).contains("site/site.yml:2:", "错误 HT905");
        }
        write("site/site.yml", "索引号:\n  格式: '{机构代码}{序号}'\n  位数: 0\n  数位: 5\n");
        assertThat(CommandRun.in(folder, "check").err()).contains("site/site.yml:3:7: 错误 HT905");
        write("site/site.yml", "索引号:\n  格式: '{机构代码}{序号}'\n  数位: 5\n");
        assertThat(CommandRun.in(folder, "check").err()).contains("HT903 不认识的键“数位”", "没有写“机构代码”");
    }

    @Test
    void checkTellsWhatIsMissing() {
        CommandRun run = CommandRun.in(folder, "check", "--all");
        assertThat(run.err())
                .contains("content/c.md:1:1: 警告 HT951 文件还没有索引号，下一个是 341729003/2024-00001")
                .doesNotContain("content/mi.md:1:1: 警告 HT951");
    }

    private void document(String name, String number, String date, String openness, String more) throws IOException {
        write("content/" + name + ".md", """
            ---
            标题: 柳河镇%s工作方案
            发文机关: 柳河镇人民政府
            发文字号: %s
            成文日期: %s
            公开属性: %s
            %s---

            ## 主要任务

            1. 清理河道。
               - 牵头：镇水利站
               - 时限：2025年9月底前
            """.formatted(name, number, date, openness, more));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String ledger() throws IOException {
        return Files.readString(folder.resolve(LEDGER), StandardCharsets.UTF_8);
    }
}
