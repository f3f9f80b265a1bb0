package hongtou.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import hongtou.render.site.SiteSettings.Filing;
import hongtou.render.site.SiteSettings.Publisher;
import hongtou.theme.Theme;
import hongtou.theme.ThemeFiles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PortalPackageTest {
    private static final String FOLDER = "plans/liuhe-2025-6/portal/";
    private static final Document DOCUMENT = SampleDocument.noticeWithPlan();

    @Test
    void theBodyIsPlainHtmlThatAnyEditorTakes() {
        Element body = SampleSite.page(files(""), FOLDER + "body.html").body();
        assertThat(body.select("script, style, div, span, section, article, dl, h1"))
                .isEmpty();
        assertThat(body.getAllElements())
                .allSatisfy(e -> assertThat(e.attributes().asList())
                        .extracting(a -> a.getKey())
                        .isSubsetOf("href", "scope"));
        assertThat(body.select("table th[scope=col]")).isNotEmpty();
        assertThat(body.select("h2, h3")).isNotEmpty();
    }

    @Test
    void theBodySaysWhatThePageSays() {
        Element article =
                SampleSite.page(SampleSite.files(DOCUMENT), SampleSite.PAGE).expectFirst("article");
        article.select("h1, [data-furniture]:not(:has(table))").remove();
        Element body = SampleSite.page(files(""), FOLDER + "body.html").body();
        assertThat(letters(body)).isEqualTo(letters(article));
    }

    @Test
    void personsOfTheLeaderGroupStandInLinesOfTheirOwn() {
        Element body = SampleSite.page(files(""), FOLDER + "body.html").body();
        assertThat(body.select("p:contains(组长)").outerHtml()).contains("<p>组长：").contains("<br>");
    }

    @Test
    void linksThatThePortalDoesNotHaveAreWords() {
        assertThat(SampleSite.page(files(""), FOLDER + "body.html").select("a").eachAttr("href"))
                .allMatch(a -> a.startsWith("https://"));
        assertThat(SampleSite.page(files("https://www.liuhe.example/"), FOLDER + "body.html")
                        .select("a")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(a -> a.startsWith("https://"));
    }

    @Test
    void theFieldsAreThoseOfThePortal() {
        assertThat(text(files(""), "fields.txt"))
                .contains("标题（ArticleTitle）：" + DOCUMENT.title() + "\r\n")
                .contains("发布日期（PubDate）：2025-03-12 00:00\r\n")
                .contains("发文字号：柳政发〔2025〕6号\r\n")
                .contains("公开属性：主动公开\r\n")
                .contains("附件1：document.pdf（公文，PDF，3 B，14 页）\r\n")
                .contains("要在平台上补填的：")
                .doesNotContain("：\r\n", "null");
    }

    @Test
    void theSumsAreThoseOfTheFiles() throws Exception {
        SortedMap<String, byte[]> files = files("");
        List<String> lines = text(files, "SHA256SUMS").lines().toList();
        assertThat(lines)
                .extracting(l -> l.substring(66))
                .containsExactly("body.html", "checklist.css", "checklist.html", "document.pdf", "fields.txt");
        for (String line : lines) {
            byte[] bytes = files.getOrDefault(FOLDER + line.substring(66), new byte[0]);
            assertThat(line.substring(0, 66))
                    .isEqualTo(HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(bytes)) + "  ");
        }
    }

    @Test
    void theSheetNamesTheFilesAndLeavesRoomForSignatures() {
        Element sheet = SampleSite.page(files(""), FOLDER + "checklist.html").body();
        assertThat(sheet.select(".files tbody th").eachText())
                .containsExactly("body.html", "fields.txt", "document.pdf");
        assertThat(sheet.select(".files .sum").eachText()).allMatch(s -> s.matches("[0-9a-f]{16}"));
        assertThat(sheet.select(".signatures tbody th").eachText()).contains("保密审查", "审批");
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(files("")).usingRecursiveComparison().isEqualTo(files(""));
    }

    private static SortedMap<String, byte[]> files(String address) {
        SiteSettings settings = new SiteSettings(
                "柳河镇政务公开",
                "",
                address,
                "",
                "",
                new Publisher("柳河镇人民政府", "", "", "", "", ""),
                new Filing("", "", ""),
                Map.of());
        return new PortalPackage(new Theme("public", ThemeFiles.builtIn()), settings)
                .of(DOCUMENT, List.of(new PortalFile("document.pdf", "公文", new byte[] {1, 2, 3}, 14)));
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return new String(files.getOrDefault(FOLDER + name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String letters(Element element) {
        return element.wholeText().replaceAll("[\\s　]", "");
    }
}
