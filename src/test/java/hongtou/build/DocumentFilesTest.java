package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTest {
    private static final String PLAN = "---\n标题: 方案\n---\n\n正文。\n";

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void makeContent() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
    }

    @Test
    void aLinkInAWorkspaceIsLeftOutAndSaidToBe() throws IOException {
        Files.writeString(content.resolve("a.md"), PLAN);
        Files.createSymbolicLink(content.resolve("b.md"), Files.writeString(folder.resolve("elsewhere.md"), PLAN));

        DocumentFiles read = DocumentFiles.of(new Workspace(folder));

        assertThat(read.documents()).extracting(document -> document.id()).containsExactly("a");
        assertThat(said(read)).containsExactly("content/b.md 这是一个链接，没有读取");
        assertThat(read.findings()).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
        assertThat(read.unreadable()).isFalse();
    }

    @Test
    void aLinkThatLeadsNowhereIsNoMisspeltName() throws IOException {
        Files.createSymbolicLink(content.resolve("b.md"), folder.resolve("gone.md"));

        DocumentFiles read =
                DocumentFiles.read(List.of(content.resolve("b.md"), content.resolve("c.md")), Optional.empty());

        assertThat(read.findings())
                .extracting(finding -> finding.message().english())
                .satisfiesExactly(
                        link -> assertThat(link).endsWith("is a link to a file that is not there"),
                        missing -> assertThat(missing).startsWith("no such file"));
        assertThat(read.unreadable()).isTrue();
    }

    @Test
    void everyFileOfTheOfficeInAnotherEncodingIsNamedWithThePlace() throws IOException {
        byte[] gbk = "单位: []\n# 名录\n".getBytes(Charset.forName("GB18030"));
        Files.write(content.resolve("organisations.yml"), gbk);
        Files.write(Files.createDirectories(folder.resolve("site")).resolve("site.yml"), gbk);
        Files.write(Files.createDirectories(folder.resolve("site/holidays")).resolve("2024.csv"), gbk);

        List<Diagnostic> findings = WorkspaceBuild.run(new Workspace(folder)).findings();

        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("HT901"))
                .allMatch(finding -> finding.message().chinese().equals("文件不是 UTF-8 编码，看起来是 GB18030"))
                .extracting(finding -> finding.place().file().name() + ":"
                        + finding.place().start().line())
                .containsExactly("content/organisations.yml:1", "site/holidays/2024.csv:1", "site/site.yml:1");
    }

    private static List<String> said(DocumentFiles read) {
        return read.findings().stream()
                .map(finding ->
                        finding.place().file().name() + " " + finding.message().chinese())
                .toList();
    }
}
