package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that the office writes itself, from the folder to the published site. */
class PageFilesTest {
    @TempDir
    Path folder;

    private OfficeFolder office;

    @BeforeEach
    void office() {
        office = new OfficeFolder(folder);
    }

    @Test
    void readsThePagesOfTheFolder() throws IOException {
        office.with("site/pages/b.md", "# 乙\n");
        office.with("site/pages/a.md", "# 甲\n");
        office.with("site/pages/README.md", "# 不是页面\n");
        office.with("site/pages/.draft.md", "# 不是页面\n");
        List<Diagnostic> findings = new ArrayList<>();

        assertThat(PageFiles.read(office.workspace(), findings::add))
                .extracting(p -> p.id())
                .containsExactly("a", "b");
        assertThat(findings).isEmpty();
    }

    @Test
    void tellsOfFilesThatCannotBePages() throws IOException {
        office.with("site/pages/有 空格.md", "# 甲\n");
        office.with("site/pages/sub/c.md", "# 丙\n");
        Files.write(folder.resolve("site/pages/gbk.md"), "# 旧编码\n".getBytes(Charset.forName("GBK")));
        List<Diagnostic> findings = new ArrayList<>();

        assertThat(PageFiles.read(office.workspace(), findings::add)).isEmpty();
        assertThat(findings).extracting(Diagnostic::code).containsExactlyInAnyOrder("HT915", "HT915", "HT901");
    }

    @Test
    void noFolderNoPages() {
        assertThat(PageFiles.read(office.workspace(), finding -> {})).isEmpty();
    }

    @Test
    void aBuildPublishesThem() throws IOException {
        office.with("content/plans/fangan.md", OfficeFolder.PLAN);
        office.with("site/pages/about.md", "---\n标题: 关于本站\n---\n\n见[全文搜索](../search/index.html)。\n");

        Output output = office.publish();

        assertThat(output.findings()).noneMatch(Diagnostic::isError);
        assertThat(OfficeFolder.text(output, "about/index.html")).contains("<a href=\"../search/index.html\">全文搜索</a>");
        assertThat(OfficeFolder.text(output, "index.html")).contains("about/index.html");
    }

    @Test
    void thoseThatComeWithTheProgramAreInOrder() throws IOException {
        office.with("content/plans/fangan.md", OfficeFolder.PLAN);
        for (String name : List.of("about", "help", "statement")) {
            office.with("site/pages/" + name + ".md", Files.readString(Path.of("site/pages/" + name + ".md")));
        }

        Output output = office.publish();

        assertThat(output.findings()).noneMatch(Diagnostic::isError);
        assertThat(output.files()).containsKeys("about/index.html", "help/index.html", "statement/index.html");
    }

    @Test
    void aFaultInOneStopsThePublication() throws IOException {
        office.with("content/plans/fangan.md", OfficeFolder.PLAN);
        office.with("site/pages/plans.md", "# 想换掉目录\n");
        office.with("site/pages/about.md", "# 关于\n\n[没有](gone.md)\n");

        Output output = office.publish();

        assertThat(output.findings())
                .filteredOn(Diagnostic::isError)
                .extracting(d -> d.code() + " " + d.place().file().name() + ":"
                        + d.place().start().line())
                .containsExactly("HT921 site/pages/about.md:3", "HT926 site/pages/plans.md:1");
    }

    @Test
    void wordsOfAWithheldDocumentStopIt() throws IOException {
        office.with("content/plans/fangan.md", OfficeFolder.PLAN);
        office.with(
                "content/plans/mi.md",
                "---\n标题: 甲方案\n版式: 无版头\n发文机关: 柳河镇人民政府\n成文日期: 2026-04-01\n公开属性: 依申请公开\n---\n\n各村按秘密行动代号青鸟的部署分三路进山办理。\n");
        office.with("site/pages/about.md", "# 关于\n\n据了解，各村按秘密行动代号青鸟的部署分三路进山办理。\n");

        assertThat(office.publish().findings()).anySatisfy(found -> {
            assertThat(found.code()).isEqualTo("HT707");
            assertThat(found.place().file().name()).isEqualTo("about/index.html");
        });
    }
}
