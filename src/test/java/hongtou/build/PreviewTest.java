package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    private static final String DRAFT = OfficeFolder.DRAFT;

    @TempDir
    Path folder;

    private Preview preview;
    private OfficeFolder office;

    @BeforeEach
    void workspace() throws IOException {
        office = new OfficeFolder(folder);
        preview = new Preview(office.workspace(), () -> LocalDate.of(2026, 5, 1));
        office.with("content/plans/fire.md", DRAFT);
    }

    @Test
    void showsADraftWithItsFiles() {
        assertThat(page("plans/fire/index.html")).contains("清理林下可燃物", "内部");
        assertThat(file("plans/fire/fire.pdf")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(file("owners/镇林业站/checklist.pdf")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(file("matrix/tasks.xlsx")).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(file("matrix/tasks.csv"), StandardCharsets.UTF_8)).contains("镇林业站");
        assertThat(preview.file("plans/other/index.html")).isEmpty();
    }

    @Test
    void writesNothing() throws IOException {
        preview.file("index.html");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("content"));
        }
    }

    @Test
    void staysWhileNothingChangesAndFollowsWhatIsSaved() throws IOException {
        int before = preview.report("").version();
        assertThat(preview.report("").version()).isEqualTo(before);

        office.with("content/plans/fire.md", DRAFT.replace("清理林下可燃物", "清理坟头枯草"));
        assertThat(preview.report("").version()).isGreaterThan(before);
        assertThat(page("plans/fire/index.html")).contains("清理坟头枯草").doesNotContain("清理林下可燃物");
    }

    @Test
    void anOfficialPdfIsMadeAnewOnlyForAChangedText() throws IOException {
        byte[] before = file("plans/fire/fire.pdf");
        office.with("content/plans/other.md", DRAFT.replace("防火", "防汛"));
        assertThat(file("plans/fire/fire.pdf")).isSameAs(before);

        office.with("content/plans/fire.md", DRAFT.replace("6月底", "7月底"));
        assertThat(Arrays.equals(file("plans/fire/fire.pdf"), before)).isFalse();
    }

    @Test
    void aSharedFileConcernsEveryPdf() throws IOException {
        byte[] before = file("plans/fire/fire.pdf");
        office.with("site/site.yml", "网站名称: 清泉镇\n");
        assertThat(file("plans/fire/fire.pdf")).isNotSameAs(before);
    }

    @Test
    void tellsAPageOfItsOwnFindings() throws IOException {
        office.with("content/plans/other.md", DRAFT.replace("6月底", "2月30日"));
        Preview.Report all = preview.report("index.html");
        Preview.Report fire = preview.report("plans/fire/index.html");
        Preview.Report other = preview.report("plans/other/index.html");

        assertThat(all.whole()).isTrue();
        assertThat(other.whole()).isFalse();
        assertThat(other.findings()).extracting(Diagnostic::code).contains("HT404");
        assertThat(fire.findings()).extracting(Diagnostic::code).doesNotContain("HT404");
        assertThat(all.findings()).containsAll(other.findings());
    }

    @Test
    void aBrokenThemeIsToldAndThePagesStay() throws IOException {
        preview.file("index.html");
        office.with("themes/public/home.mustache", "{{#nothing}}");
        Preview.Report report = preview.report("index.html");

        assertThat(report.fault()).isNotNull();
        assertThat(page("plans/fire/index.html")).contains("清理林下可燃物");
        assertThat(file("owners/镇林业站/checklist.pdf")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        Files.delete(folder.resolve("themes/public/home.mustache"));
        assertThat(preview.report("index.html").fault()).isNull();
    }

    private byte[] file(String path) {
        return preview.file(path).orElseThrow();
    }

    private String page(String path) {
        return new String(file(path), StandardCharsets.UTF_8);
    }
}
