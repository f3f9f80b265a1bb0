package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's own look, from its folder to the published site. */
class WorkspaceThemesTest {
    private OfficeFolder office;

    @BeforeEach
    void content(@TempDir Path folder) throws IOException {
        office = new OfficeFolder(folder).with("content/plans/fangan.md", OfficeFolder.PLAN);
    }

    @Test
    void theSiteHasTheLookThatWasChosen() throws IOException {
        office.with("site/site.yml", "网站主题: liuhe\n");
        office.with("themes/liuhe/theme.yaml", "extends: public\nlight: {red: '#123456'}\nstylesheets: [继承, liuhe]\n");
        office.with("themes/liuhe/css/liuhe.css", ".own { color: red; }\n");
        office.with("themes/liuhe/404.mustache", "<h1>走错了</h1>\n");

        Output output = office.publish();

        assertThat(output.findings()).noneMatch(Diagnostic::isError);
        assertThat(OfficeFolder.text(output, "assets/site.css"))
                .contains("--red: #123456;", "--ink: ", ".own { color: red; }", ".tasks")
                .doesNotContain("--red: #b3");
        assertThat(OfficeFolder.text(output, "404.html")).contains("<h1>走错了</h1>");
        assertThat(OfficeFolder.text(output, "index.html")).contains("assets/site.css");
    }

    @Test
    void aPartOfTheProgramsOwnFileIsEnoughToo() throws IOException {
        office.with("themes/public/theme.yaml", "light: {red: '#123456'}\n");
        assertThat(OfficeFolder.text(office.publish(), "assets/site.css")).contains("--red: #123456;", ".tasks");
    }

    @Test
    void aWrongChoiceStopsThePublicationWithItsPlace() throws IOException {
        office.with("site/site.yml", "网站名称: 柳河\n网站主题: ../geheim\n公文主题: [a]\n");
        Output output = office.publish();
        assertThat(output.files()).isEmpty();
        assertThat(output.findings())
                .filteredOn(Diagnostic::isError)
                .extracting(
                        d -> d.place().file().name() + ":" + d.place().start().line() + " " + d.code())
                .containsExactly("site/site.yml:2 HT952", "site/site.yml:3 HT902");
    }

    @Test
    void theOfficialPageCanInheritToo() throws IOException {
        office.with("site/site.yml", "公文主题: liuhe\n");
        office.with("themes/liuhe/theme.yaml", "extends: official\n行据: 标准\n");
        assertThat(office.publish().findings())
                .filteredOn(Diagnostic::isError)
                .extracting(d -> d.place().file().name() + ":"
                        + d.place().start().line() + " " + d.message().chinese())
                .contains("themes/liuhe/theme.yaml:2 主题里没有“行据”这一项");
    }
}
