package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's own look, from its folder to the published site. */
class WorkspaceThemesTest {
    @TempDir
    Path folder;

    @Test
    void theSiteHasTheLookThatWasChosen() throws IOException {
        content();
        write("site/site.yml", "网站主题: liuhe\n");
        write("themes/liuhe/theme.yaml", "extends: public\nlight: {red: '#123456'}\nstylesheets: [继承, liuhe]\n");
        write("themes/liuhe/css/liuhe.css", ".own { color: red; }\n");
        write("themes/liuhe/404.mustache", "<h1>走错了</h1>\n");

        Output output = WorkspaceBuild.run(new Workspace(folder));

        assertThat(output.findings()).noneMatch(Diagnostic::isError);
        assertThat(text(output, "assets/site.css"))
                .contains("--red: #123456;", "--ink: ", ".own { color: red; }", ".tasks")
                .doesNotContain("--red: #b3");
        assertThat(text(output, "404.html")).contains("<h1>走错了</h1>");
        assertThat(text(output, "index.html")).contains("assets/site.css");
    }

    @Test
    void aPartOfTheProgramsOwnFileIsEnoughToo() throws IOException {
        content();
        write("themes/public/theme.yaml", "light: {red: '#123456'}\n");
        assertThat(text(WorkspaceBuild.run(new Workspace(folder)), "assets/site.css"))
                .contains("--red: #123456;", ".tasks");
    }

    @Test
    void aWrongChoiceStopsThePublicationWithItsPlace() throws IOException {
        content();
        write("site/site.yml", "网站名称: 柳河\n网站主题: ../geheim\n公文主题: [a]\n");
        Output output = WorkspaceBuild.run(new Workspace(folder));
        assertThat(output.files()).isEmpty();
        assertThat(output.findings())
                .filteredOn(Diagnostic::isError)
                .extracting(
                        d -> d.place().file().name() + ":" + d.place().start().line() + " " + d.code())
                .containsExactly("site/site.yml:2 HT952", "site/site.yml:3 HT902");
    }

    @Test
    void theOfficialPageCanInheritToo() throws IOException {
        content();
        write("site/site.yml", "公文主题: liuhe\n");
        write("themes/liuhe/theme.yaml", "extends: official\n行据: 标准\n");
        assertThat(WorkspaceBuild.run(new Workspace(folder)).findings())
                .filteredOn(Diagnostic::isError)
                .extracting(d -> d.place().file().name() + ":"
                        + d.place().start().line() + " " + d.message().chinese())
                .contains("themes/liuhe/theme.yaml:2 主题里没有“行据”这一项");
    }

    private void content() throws IOException {
        write("content/plans/fangan.md", """
            ---
            标题: 柳河镇防汛工作方案
            版式: 无版头
            发文机关: 柳河镇人民政府
            成文日期: 2026-04-01
            公开属性: 主动公开
            ---

            ## 一、主要任务

            1. 2026年9月底前清理河道。
               - 牵头：镇水利站
            """);
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
