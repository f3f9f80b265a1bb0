package hongtou.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hongtou.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThemeTest {

    /** A body with a number of its own. */
    record Owner(String name, List<String> phones, @Nullable String note) {}

    record Page(String title, List<Owner> owners, boolean open) {}

    private static final Page PAGE =
            new Page("安全 & <生产> \"方案\"", List.of(new Owner("乡安委办", List.of("1", "2"), null)), true);

    @Test
    void fillsNamesAndLists() {
        assertThat(render("{{title}}：{{#owners}}{{name}}{{#phones}}[{{.}}]{{/phones}}{{/owners}}"))
                .isEqualTo("安全 &amp; &lt;生产&gt; &quot;方案&quot;：乡安委办[1][2]");
    }

    @Test
    void onlyThreeBracesLeaveMarkupAlone() {
        assertThat(render("{{{title}}}")).isEqualTo("安全 & <生产> \"方案\"");
    }

    @Test
    void lineFeedsAndEqualSignsAreNotEscaped() {
        assertThat(new Theme("t", files(Map.of("t/page.mustache", "{{a}}"))).render("page", Map.of("a", "x=1\ny'")))
                .isEqualTo("x=1\ny&#39;");
    }

    @Test
    void missingNameFailsWithTemplateAndLine() {
        assertThatThrownBy(() -> render("{{title}}\n\n{{titel}}\n"))
                .isInstanceOf(ThemeFault.class)
                .hasMessage("themes/t/page.mustache:3 no value named \"titel\"");
    }

    @Test
    void missingNameOfASectionFailsToo() {
        assertThatThrownBy(() -> render("{{#ownerz}}x{{/ownerz}}")).isInstanceOf(ThemeFault.class);
        assertThatThrownBy(() -> render("{{^ownerz}}x{{/ownerz}}")).isInstanceOf(ThemeFault.class);
        assertThatThrownBy(() -> render("{{#owners}}\n{{nam}}{{/owners}}"))
                .isInstanceOf(ThemeFault.class)
                .hasMessageContaining("page.mustache:2");
    }

    /** A name is looked up once for a type: that must not hide the hole in a value of another. */
    @Test
    void aNameThatOneValueHasIsMissingInTheNext() {
        record One(String name) {}
        record Other(String title) {}
        Theme theme = new Theme("t", files(Map.of("t/page.mustache", "{{#list}}\n{{name}}{{/list}}")));

        assertThat(theme.render("page", Map.of("list", List.of(new One("甲"), new One("乙")))))
                .contains("甲", "乙");
        assertThatThrownBy(() -> theme.render("page", Map.of("list", List.of(new One("甲"), new Other("乙")))))
                .isInstanceOf(ThemeFault.class)
                .hasMessageContaining("page.mustache:2");
        assertThatThrownBy(() -> theme.render("page", Map.of("list", List.of(Map.of("name", "甲"), Map.of()))))
                .isInstanceOf(ThemeFault.class);
    }

    @Test
    void nullIsAValueThatIsNotThere() {
        assertThat(render("{{#owners}}{{#note}}有{{/note}}{{^note}}无{{/note}}{{/owners}}"))
                .isEqualTo("无");
    }

    @Test
    void falseHidesAndTrueShows() {
        assertThat(render("{{#open}}开{{/open}}{{^open}}关{{/open}}")).isEqualTo("开");
    }

    @Test
    void namesOfTheOuterContextAreSeenInside() {
        assertThat(render("{{#owners}}{{#open}}{{name}}{{/open}}{{/owners}}")).isEqualTo("乡安委办");
    }

    @Test
    void partialsComeFromTheSameTheme() {
        Theme theme = new Theme("t", files(Map.of("t/page.mustache", "{{>head}}！", "t/head.mustache", "{{title}}")));

        assertThat(theme.render("page", Map.of("title", "甲"))).isEqualTo("甲！");
    }

    @Test
    void missingTemplatePartialOrFileIsAFaultThatNamesIt() {
        assertThatThrownBy(() -> render("{{>nowhere}}"))
                .isInstanceOf(ThemeFault.class)
                .hasMessageContaining("nowhere");
        Theme theme = new Theme("t", files(Map.of()));
        assertThatThrownBy(() -> theme.render("page", Map.of()))
                .isInstanceOf(ThemeFault.class)
                .hasMessageContaining("page.mustache");
        assertThatThrownBy(() -> theme.text("print.css"))
                .isInstanceOf(ThemeFault.class)
                .hasMessageContaining("t/print.css");
    }

    @Test
    void brokenTemplateIsAFault() {
        assertThatThrownBy(() -> render("{{#owners}}")).isInstanceOf(ThemeFault.class);
        assertThatThrownBy(() -> render("{{title")).isInstanceOf(ThemeFault.class);
    }

    @Test
    void tokensAreFlat() {
        List<Diagnostic> findings = new ArrayList<>();
        String yaml = "页边:\n  上: 37mm\n  下: 35mm\n字体: [仿宋, 楷体]\n编号: 010\n";
        Theme theme = new Theme("t", files(Map.of("t/theme.yaml", yaml)));

        assertThat(theme.tokens(findings::add))
                .containsExactly(
                        Map.entry("页边.上", "37mm"),
                        Map.entry("页边.下", "35mm"),
                        Map.entry("字体.0", "仿宋"),
                        Map.entry("字体.1", "楷体"),
                        Map.entry("编号", "010"));
        assertThat(findings).isEmpty();
    }

    @Test
    void workspaceFilesComeBeforeBuiltInOnes() {
        ThemeFiles own = files(Map.of("t/a.css", "own"));
        Theme theme = new Theme("t", own.over(files(Map.of("t/a.css", "built in", "t/b.css", "built in"))));

        assertThat(theme.text("a.css")).isEqualTo("own");
        assertThat(theme.text("b.css")).isEqualTo("built in");
    }

    @Test
    void builtInThemesHaveNoFileOutsideTheirFolder() {
        assertThat(ThemeFiles.builtIn().read("../fonts/SHA256SUMS")).isEmpty();
        assertThat(ThemeFiles.builtIn().read("no-such-theme/page.mustache")).isEmpty();
    }

    private static String render(String template) {
        return new Theme("t", files(Map.of("t/page.mustache", template))).render("page", PAGE);
    }

    private static ThemeFiles files(Map<String, String> files) {
        return path -> Optional.ofNullable(files.get(path)).map(t -> t.getBytes(StandardCharsets.UTF_8));
    }
}
