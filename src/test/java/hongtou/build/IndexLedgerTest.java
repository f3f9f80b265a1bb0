package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of the ledger in what is published. */
class IndexLedgerTest {
    @TempDir
    Path folder;

    private OfficeFolder office;

    @BeforeEach
    void settings() throws IOException {
        office = new OfficeFolder(folder);
        office.with("site/site.yml", "索引号: {格式: '{年}-{序号}'}\n");
        office.with("site/index-numbers.csv", "文件,索引号\nfangan,2026-00007\n");
    }

    @Test
    void theNumberStandsInBoxFieldsAndHead() throws IOException {
        office.with("content/plans/fangan.md", OfficeFolder.PLAN);

        Output output = office.publish();

        assertThat(output.findings())
                .noneMatch(Diagnostic::isError)
                .noneMatch(d -> d.code().equals("HT951"));
        assertThat(OfficeFolder.text(output, "plans/fangan/index.html"))
                .contains("<dt>索引号</dt><dd>2026-00007</dd>", "<meta name=\"DC.Identifier\" content=\"2026-00007\">");
        assertThat(OfficeFolder.text(output, "plans/fangan/portal/fields.txt")).contains("索引号：2026-00007\r\n");
        assertThat(office.publish().files().get("plans/fangan/index.html"))
                .isEqualTo(output.files().get("plans/fangan/index.html"));
    }

    @Test
    void theNumberOfTheFrontMatterWins() throws IOException {
        office.with("content/plans/fangan.md", numbered("平台-1"));

        Output output = office.publish();

        assertThat(OfficeFolder.text(output, "plans/fangan/index.html")).contains("<dd>平台-1</dd>");
        assertThat(output.findings())
                .filteredOn(d -> d.code().equals("HT950"))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.isError()).isFalse();
                    assertThat(d.place().start().line()).isEqualTo(6);
                    assertThat(d.related().get(0).file().name()).isEqualTo("site/index-numbers.csv");
                });
    }

    @Test
    void aBuildTellsOfANumberThatIsMissingAndWritesNone() throws IOException {
        office.with("content/plans/xin.md", OfficeFolder.PLAN);
        byte[] before = Files.readAllBytes(folder.resolve("site/index-numbers.csv"));

        Output output = office.publish();

        assertThat(output.findings())
                .filteredOn(d -> d.code().equals("HT951"))
                .extracting(d -> d.message().chinese())
                .containsExactly("文件还没有索引号，下一个是 2026-00008");
        assertThat(OfficeFolder.text(output, "plans/xin/portal/fields.txt"))
                .contains("要在平台上补填的：")
                .contains("索引号");
        assertThat(Files.readAllBytes(folder.resolve("site/index-numbers.csv"))).isEqualTo(before);
    }

    @Test
    void aNumberOfAnotherDocumentStopsThePublication() throws IOException {
        office.with("content/plans/fangan.md", OfficeFolder.PLAN);
        office.with("content/plans/xin.md", numbered("2026-00007"));

        assertThat(office.publish().findings())
                .filteredOn(Diagnostic::isError)
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.code()).isEqualTo("HT950");
                    assertThat(d.place().file().name()).isEqualTo("content/plans/xin.md");
                    assertThat(d.related().get(0).start().line()).isEqualTo(2);
                });
    }

    private static String numbered(String number) {
        return OfficeFolder.PLAN.replace("公开属性", "索引号: " + number + "\n公开属性");
    }
}
