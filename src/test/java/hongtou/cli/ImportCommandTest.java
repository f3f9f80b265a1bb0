package hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String PAGE = """
            <html><meta charset="utf-8"><p>示例乡人民政府关于做好防汛工作的通知</p><p>各村：</p>
            <p>现将有关事项通知如下。</p><p>一、重点任务</p>
            <table><tr><td>序号</td><td>工作任务</td><td>责任单位</td><td>完成时限</td></tr>
            <tr><td>1</td><td>修订预案</td><td>乡应急办</td><td>4月底前</td></tr></table>
            <p>示例乡人民政府</p><p>2024年4月2日</p></html>""";

    @TempDir
    Path folder;

    @Test
    void aWebPageBecomesADocumentWhoseTableHoldsTasks() throws IOException {
        Files.writeString(folder.resolve("page.html"), PAGE);

        assertThat(CommandRun.in(folder, "import", "page.html", "-o", "new.md").code())
                .isZero();

        assertThat(Files.readString(folder.resolve("new.md")))
                .contains("标题: 示例乡人民政府关于做好防汛工作的通知", "| 1 | 修订预案 | 乡应急办 | 4月底前 |");
        assertThat(CommandRun.in(folder, "matrix", "new.md", "--format", "json").out())
                .containsPattern("\"responsible\": \\[\\s*\"乡应急办\"")
                .contains("2024-04-30");
    }

    @Test
    void nothingIsWrittenOverAndFaultsSayWhatToDo() throws IOException {
        Files.writeString(folder.resolve("page.html"), PAGE);
        Files.writeString(folder.resolve("mine.md"), "mine");
        Files.write(folder.resolve("old.doc"), "\u00D0\u00CF\u0011\u00E0".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(CommandRun.in(folder, "import", "page.html", "-o", "mine.md").code())
                .isEqualTo(2);
        assertThat(folder.resolve("mine.md")).hasContent("mine");
        CommandRun old = CommandRun.in(folder, "import", "old.doc");
        assertThat(old.code()).isEqualTo(2);
        assertThat(old.err()).contains("old.doc", "另存为 .docx");
        assertThat(CommandRun.in(folder, "import", "none.txt").code()).isEqualTo(2);
    }
}
