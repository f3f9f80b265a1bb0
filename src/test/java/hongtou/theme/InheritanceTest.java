package hongtou.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.source.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InheritanceTest {
    private static final Map<String, String> PROGRAM = Map.of(
            "public/theme.yaml", "light:\n  red: '#a00'\n  ink: '#111'\nstylesheets: [base, print]\n",
            "public/page.mustache", "程序{{>head}}",
            "public/head.mustache", "头",
            "official/theme.yaml", "行距: 标准\n");

    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void whatAThemeDoesNotHaveItInherits() {
        Theme theme = chosen("liuhe", Map.of("liuhe/theme.yaml", "extends: public\n", "liuhe/head.mustache", "柳河"));
        assertThat(theme.render("page", Map.of())).isEqualTo("程序柳河");
        assertThat(theme.tokens(findings::add)).containsEntry("light.red", "#a00");
        assertThat(findings).isEmpty();
    }

    @Test
    void tokensGoOverTheInheritedOnes() {
        Theme theme = chosen(
                "liuhe",
                Map.of("liuhe/theme.yaml", "extends: public\nlight:\n  red: '#b00'\nstylesheets: [继承, liuhe]\n"));
        assertThat(theme.tokens(findings::add))
                .containsExactly(
                        Map.entry("light.red", "#b00"),
                        Map.entry("light.ink", "#111"),
                        Map.entry("stylesheets.0", "base"),
                        Map.entry("stylesheets.1", "print"),
                        Map.entry("stylesheets.2", "liuhe"));
        assertThat(findings).isEmpty();
    }

    @Test
    void aListWrittenStandsForTheWholeInheritedList() {
        Theme theme = chosen("liuhe", Map.of("liuhe/theme.yaml", "extends: public\nstylesheets: [one]\n"));
        assertThat(theme.tokens(findings::add))
                .containsEntry("stylesheets.0", "one")
                .doesNotContainKey("stylesheets.1");
    }

    @Test
    void themesInheritThemes() {
        Theme theme = chosen(
                "two",
                Map.of(
                        "two/theme.yaml", "extends: one\nlight:\n  ink: '#222'\n",
                        "one/theme.yaml", "extends: public\nlight:\n  red: '#b00'\n",
                        "one/page.mustache", "一{{>head}}"));
        assertThat(theme.render("page", Map.of())).isEqualTo("一头");
        assertThat(theme.tokens(findings::add))
                .containsEntry("light.red", "#b00")
                .containsEntry("light.ink", "#222");
    }

    @Test
    void aFileOfTheProgramsNameIsReadToo() {
        Theme theme = chosen("liuhe", Map.of("liuhe/theme.yaml", "extends: public\n", "public/head.mustache", "工作区"));
        assertThat(theme.render("page", Map.of())).isEqualTo("程序工作区");
    }

    @Test
    void themesThatAreNotThereAreTold() {
        chosen("liuhe", Map.of());
        chosen("liuhe", Map.of("liuhe/theme.yaml", "extends: gone\n"));
        assertThat(findings).extracting(Diagnostic::code).containsExactly("HT952", "HT952");
        assertThat(findings.get(0).place().file().name()).isEqualTo("site/site.yml");
        assertThat(findings.get(1).message().chinese()).isEqualTo("没有主题“gone”：themes/gone/theme.yaml 不存在");
        assertThat(findings.get(1).place().file().name()).isEqualTo("themes/liuhe/theme.yaml");
        assertThat(findings.get(1).place().start().column()).isEqualTo(10);
    }

    @Test
    void aCircleIsTold() {
        chosen("a", Map.of("a/theme.yaml", "extends: b\n", "b/theme.yaml", "extends: a\n"));
        chosen("public", Map.of("public/theme.yaml", "extends: public\n"));
        assertThat(findings)
                .extracting(d -> d.message().chinese())
                .containsExactly("主题继承了自己：a → b → a", "主题继承了自己：public → public");
    }

    @Test
    void theLineEndsAtTheProgramsTheme() {
        chosen("liuhe", Map.of("liuhe/theme.yaml", "light: {red: '#b00'}\n"));
        chosen("liuhe", Map.of("liuhe/theme.yaml", "extends: official\n"));
        assertThat(findings)
                .extracting(d -> d.message().chinese())
                .containsExactly("主题“liuhe”没有继承 public", "主题“official”没有继承 public");
    }

    @Test
    void noNameLeavesTheFolder() {
        for (String name : List.of("../x", "a/b", "..", "a\\b", "C:")) {
            chosen(name, Map.of());
        }
        assertThat(findings)
                .hasSize(5)
                .allSatisfy(d -> assertThat(d.message().chinese()).endsWith("不能是主题的名称"));
    }

    @Test
    void aNameThatNoInheritedThemeHasIsTold() {
        Theme theme =
                chosen("liuhe", Map.of("liuhe/theme.yaml", "extends: public\nlight:\n  rad: '#b00'\nextend: x\n"));
        assertThat(theme.tokens(findings::add)).doesNotContainKeys("light.rad", "extend");
        assertThat(findings)
                .extracting(d -> d.place().start().line() + " " + d.message().chinese())
                .containsExactly("3 主题里没有“rad”这一项", "4 主题里没有“extend”这一项");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"stylesheets: one", "light: dark", "light: [a]", "light: {red: [a]}", "light: {red: {a: b}}"})
    void aValueOfAnotherKindIsToldAndChangesNothing(String own) {
        Theme theme = chosen("liuhe", Map.of("liuhe/theme.yaml", "extends: public\n" + own + "\n"));
        assertThat(theme.tokens(findings::add))
                .containsExactly(
                        Map.entry("light.red", "#a00"),
                        Map.entry("light.ink", "#111"),
                        Map.entry("stylesheets.0", "base"),
                        Map.entry("stylesheets.1", "print"));
        assertThat(findings).extracting(Diagnostic::code).containsExactly("HT952");
        assertThat(findings.get(0).place().start().line()).isEqualTo(2);
    }

    @Test
    void aFaultNamesTheFileOfTheFolderThatHasIt() {
        assertThat(fault(Map.of("liuhe/theme.yaml", "extends: public\n", "liuhe/head.mustache", "头\n{{titel}}")))
                .isEqualTo(new Message(
                        "themes/liuhe/head.mustache:2 没有“titel”这个名称",
                        "themes/liuhe/head.mustache:2 no value named \"titel\""));
        assertThat(fault(Map.of("liuhe/theme.yaml", "extends: public\n", "public/head.mustache", "{{titel}}"))
                        .chinese())
                .startsWith("themes/public/head.mustache:1 ");
        assertThat(fault(Map.of("liuhe/theme.yaml", "extends: public\n", "liuhe/head.mustache", "{{#titel}}"))
                        .chinese())
                .startsWith("themes/liuhe/head.mustache:1 模板写得不对：")
                .doesNotContain("[");
        assertThat(fault(Map.of("liuhe/theme.yaml", "extends: public\n", "liuhe/head.mustache", "{{>nix}}")))
                .isEqualTo(new Message(
                        "没有主题文件 themes/liuhe/nix.mustache", "there is no theme file themes/liuhe/nix.mustache"));
    }

    private Message fault(Map<String, String> own) {
        Theme theme = chosen("liuhe", own);
        return catchThrowableOfType(ThemeFault.class, () -> theme.render("page", Map.of()))
                .words();
    }

    @Test
    void extendsTakesAName() {
        Theme theme = chosen("public", Map.of("public/theme.yaml", "extends: [a]\n"));
        theme.tokens(findings::add);
        assertThat(findings).extracting(d -> d.message().chinese()).containsExactly("“extends”应是一个主题的名称");
    }

    @Test
    void otherThemesAreAsTheyWere() {
        ThemeFiles files = Inheritance.of(
                files(Map.of("liuhe/theme.yaml", "extends: public\n")),
                "public",
                "liuhe",
                Place.unread("site/site.yml"),
                findings::add);
        assertThat(new Theme("official", files).tokens(findings::add)).containsExactly(Map.entry("行距", "标准"));
    }

    private Theme chosen(String name, Map<String, String> own) {
        Place at = Place.unread("site/site.yml");
        return new Theme("public", Inheritance.of(files(own), "public", name, at, findings::add));
    }

    private static ThemeFiles files(Map<String, String> own) {
        return of(own).over(of(PROGRAM));
    }

    private static ThemeFiles of(Map<String, String> files) {
        return path -> Optional.ofNullable(files.get(path)).map(t -> t.getBytes(StandardCharsets.UTF_8));
    }
}
