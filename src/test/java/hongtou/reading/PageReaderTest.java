package hongtou.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.RunningText;
import hongtou.model.StaticPage;
import hongtou.model.StaticPage.Standing;
import hongtou.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void readsHeadAndText() {
        StaticPage page = read("""
            ---
            标题: 关于本站
            位置: 导航
            次序: 3
            说明: 一句话。
            关键词: 网站介绍
            栏目类型: 机构职能
            发布日期: 2026年4月1日
            ---

            第一段
            接着写。

            ## 栏目

            3. 三
               - 下面
            4. 四

            | 甲 | 乙 |
            |---|---|
            | 1 | 2 |
            """).orElseThrow();

        assertThat(findings).isEmpty();
        assertThat(page.id()).isEqualTo("about");
        assertThat(page.title().value()).isEqualTo("关于本站");
        assertThat(page.standing()).isEqualTo(Standing.NAVIGATION);
        assertThat(page.order()).isEqualTo(3);
        assertThat(page.description()).isEqualTo("一句话。");
        assertThat(page.columnType()).isEqualTo("机构职能");
        assertThat(page.published()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(page.parts()).hasSize(4);
        assertThat(RunningText.of(((StaticPage.Paragraph) page.parts().get(0)).content())
                        .text())
                .isEqualTo("第一段接着写。");
        assertThat((StaticPage.Heading) page.parts().get(1))
                .extracting(StaticPage.Heading::level)
                .isEqualTo(2);
        StaticPage.Items list = (StaticPage.Items) page.parts().get(2);
        assertThat(list.first()).isEqualTo(3);
        assertThat(list.items()).hasSize(2);
        assertThat(list.items().get(0).get(1)).isInstanceOf(StaticPage.Items.class);
        assertThat(((StaticPage.Grid) page.parts().get(3)).table().rows()).hasSize(1);
    }

    @Test
    void takesTheTitleFromTheTextAndStandsInTheFooter() {
        StaticPage page = read("# 网站声明\n\n请注明来源。\n").orElseThrow();
        assertThat(page.title().value()).isEqualTo("网站声明");
        assertThat(page.standing()).isEqualTo(Standing.FOOTER);
        assertThat(page.columnType()).isEqualTo("概况信息");
        assertThat(findings).isEmpty();
    }

    @Test
    void saysWhereTheHeadIsWrong() {
        read("---\n标题: 甲\n位子: 导航\n次序: 第一\n位置: 顶部\n---\n");
        assertThat(lines())
                .containsExactlyInAnyOrder(
                        "site/pages/about.md:3:1 HT903",
                        "site/pages/about.md:4:5 HT905",
                        "site/pages/about.md:5:5 HT905");
        assertThat(findings)
                .extracting(d -> d.hint() == null ? "" : d.hint().chinese())
                .contains("是不是“位置”？", "写成 1、2、3，小的在前", "可以写：导航、页脚");
    }

    @Test
    void aPageWithoutTitleIsNone() {
        assertThat(read("只有一段。\n")).isEmpty();
        assertThat(lines()).containsExactly("site/pages/about.md:1:1 HT905");
    }

    @Test
    void twoTitlesAreOneTooMany() {
        read("# 甲\n\n# 乙\n");
        assertThat(lines()).containsExactly("site/pages/about.md:3:3 HT214");
    }

    @Test
    void markupAndImagesAreRefused() {
        read("# 甲\n\n一<script>alert(1)</script>二\n\n![图](a.png)\n\n[外](../../../../etc/passwd)\n");
        assertThat(lines())
                .containsExactly(
                        "site/pages/about.md:3:2 HT911",
                        "site/pages/about.md:3:18 HT911",
                        "site/pages/about.md:5:1 HT917",
                        "site/pages/about.md:7:5 HT908");
    }

    @Test
    void theGuideExplainsEveryKey() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("docs/user-guide.zh-CN.md"));
        int head = lines.indexOf("| 页面的键 | 意思 | 写法举例 |");
        assertThat(head).isPositive();
        Stream<String> rows = lines.stream().skip(head + 2L).takeWhile(l -> l.startsWith("|"));
        List<String> examples = rows.map(l -> Pattern.compile("`([^`]+)`").matcher(l))
                .filter(m -> m.find())
                .map(m -> m.group(1))
                .toList();

        assertThat(examples).extracting(e -> e.replaceAll(":.*", "")).containsExactlyElementsOf(PageReader.KEYS);
        assertThat(read("---\n" + String.join("\n", examples) + "\n---\n")).isPresent();
        assertThat(findings).isEmpty();
    }

    private Optional<StaticPage> read(String text) {
        return PageReader.read(new SourceFile("site/pages/about.md", text), findings::add);
    }

    private List<String> lines() {
        return findings.stream()
                .map(d -> d.place().file().name() + ":" + d.place().start().line() + ":"
                        + d.place().start().column() + " " + d.code())
                .toList();
    }
}
