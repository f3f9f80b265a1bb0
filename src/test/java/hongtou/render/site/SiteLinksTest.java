package hongtou.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Openness;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SiteLinksTest {
    private static final SiteSettings SETTINGS = SiteSettings.named("柳河镇政务公开");

    @Test
    void finds_nothing_wrong_with_a_site_of_ours() {
        SortedMap<String, byte[]> files = new TreeMap<>(SampleSite.files(
                SampleDocument.noticeWithPlan(), SampleDocument.bare("清淤 方案#1", Openness.PUBLIC, false)));
        files.put("plans/liuhe-2025-6/liuhe-2025-6.pdf", new byte[0]);
        assertThat(SiteLinks.check(files, SETTINGS))
                .filteredOn(Diagnostic::isError)
                .isEmpty();
    }

    @Test
    void finds_a_link_to_no_file() {
        assertThat(found("<p>x</p>\n<a href='gone.html'>x</a>")).containsExactly("HT921 2:1");
        assertThat(found("<a href='../index.html'>x</a>")).containsExactly("HT921 1:1");
        assertThat(found("<a href='/index.html'>x</a>")).containsExactly("HT921 1:1");
        assertThat(found("<a href='other/'>x</a>")).containsExactly("HT921 1:1");
        assertThat(found("<a href='javascript:x()'>x</a>")).containsExactly("HT921 1:1");
        assertThat(found("<script src='a.js'></script>")).containsExactly("HT921 1:1");
    }

    @Test
    void finds_a_link_to_no_place() {
        assertThat(found("<a href='#s-9'>x</a>")).containsExactly("HT922 1:1");
        assertThat(found("<p id='a'>x</p><a href='#a'>x</a><a href='index.html#owner=x'>x</a>"))
                .isEmpty();
        assertThat(found("<p id='中'>x</p><a href='#%E4%B8%AD'>x</a>")).isEmpty();
    }

    @Test
    void finds_an_id_that_stands_twice() {
        assertThat(found("<p id='a'>x</p>\n<p id='a'>y</p>")).containsExactly("HT923 2:1");
    }

    @Test
    void finds_an_image_without_words() {
        assertThat(found("<img src='index.html'><img src='index.html' alt=''>")).containsExactly("HT924 1:1");
    }

    @Test
    void asks_for_the_head_tags_of_the_type_of_page() {
        String list = "<head><meta name=ColumnName content=a><meta name=ColumnType content=null></head>";
        assertThat(findings("plans/index.html", list))
                .extracting(d -> d.message().chinese())
                .containsExactly("页面缺少必填的标签 ColumnDescription", "页面缺少必填的标签 ColumnKeywords", "页面缺少必填的标签 ColumnType");
    }

    @Test
    void theWholeAddressesOfThePageOfWhatIsNotFoundLeadToFiles() {
        String site = "https://www.liuhe.example/zwgk/";
        String html =
                "<a href='%s404.html'>x</a><a href='%sx.html#y'>x</a><a href='%s'>x</a><a href='%s../a.html'>x</a>"
                                .replace("%s", site)
                        + "<a href='https://www.liuhe.example/x.html'>x</a><a href='/zwgk/404.html'>x</a>";
        assertThat(underFolder("404.html", html))
                .containsExactly(
                        "链接“" + site + "x.html#y”没有对应的文件",
                        "链接“" + site + "”没有对应的文件",
                        "链接“" + site + "../a.html”没有对应的文件",
                        "链接“/zwgk/404.html”没有对应的文件");
        assertThat(underFolder("404.html", "<a href='" + site + "404.html#x'>x</a>"))
                .containsExactly("链接“" + site + "404.html#x”指向的位置“x”不存在");
        // On other pages it is their authors who say them, perhaps of something else on that server.
        assertThat(underFolder("index.html", html)).containsExactly("链接“/zwgk/404.html”没有对应的文件");
    }

    @Test
    void thePageOfWhatIsNotFoundCanBeShownAtAnyDepth() {
        SiteSettings settings = at("https://www.liuhe.example/zwgk/");
        SortedMap<String, byte[]> files = SampleSite.files(settings, SampleDocument.noticeWithPlan());
        Element page = SampleSite.page(files, "404.html");
        assertThat(page.select("a[href], form").eachAttr("href"))
                .contains(
                        "https://www.liuhe.example/zwgk/index.html", "https://www.liuhe.example/zwgk/matrix/index.html")
                .allMatch(address -> address.startsWith("https://www.liuhe.example/zwgk/") || address.equals("#main"));
        assertThat(page.expectFirst("form").attr("action"))
                .isEqualTo("https://www.liuhe.example/zwgk/search/index.html");
        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .endsWith("form-action 'self' https://www.liuhe.example");
        assertThat(page.select("link[rel=stylesheet], script").eachAttr("src")).contains("assets/early.js");
        assertThat(page.expectFirst("link[rel=stylesheet]").attr("href")).isEqualTo("assets/site.css");
        assertThat(SampleSite.text(files, "index.html")).doesNotContain("\"https://www.liuhe.example");
        assertThat(SiteLinks.check(files, settings))
                .filteredOn(d -> d.place().file().name().equals("404.html"))
                .isEmpty();
    }

    @Test
    void withoutAnAddressItsLinksAreThoseOfEveryPage() {
        SortedMap<String, byte[]> files = SampleSite.files(at("www.liuhe.example/"), SampleDocument.noticeWithPlan());
        assertThat(SampleSite.page(files, "404.html").select("a[href]").eachAttr("href"))
                .contains("index.html", "matrix/index.html")
                .noneMatch(address -> address.contains(":"));
    }

    @Test
    void onlyAWholeAddressCanBeTheBeginningOfLinks() {
        assertThat(at("https://www.liuhe.example/").webAddress()).isEqualTo("https://www.liuhe.example/");
        assertThat(at("http://www.柳河.example:81/a/").origin()).isEqualTo("http://www.xn--xvvr9h.example:81");
        assertThat(List.of(at("www.liuhe.example/"), at("柳河 镇"), at("ftp://a.example/"), at("https://a.example/?b=/")))
                .allMatch(s -> s.webAddress().isEmpty());
    }

    private static SiteSettings at(String address) {
        SiteSettings.Publisher nobody = new SiteSettings.Publisher("", "", "", "", "", "");
        return new SiteSettings("柳河镇政务公开", "", address, "", "", nobody, new SiteSettings.Filing("", "", ""), Map.of());
    }

    private static List<String> underFolder(String path, String html) {
        SortedMap<String, byte[]> files = new TreeMap<>(Map.of(path, html.getBytes(StandardCharsets.UTF_8)));
        return SiteLinks.check(files, at("https://www.liuhe.example/zwgk/")).stream()
                .filter(Diagnostic::isError)
                .map(d -> d.message().chinese())
                .toList();
    }

    private static List<String> found(String html) {
        return findings("index.html", html).stream()
                .filter(Diagnostic::isError)
                .map(d -> d.code() + " " + d.place().start().line() + ":"
                        + d.place().start().column())
                .toList();
    }

    private static List<Diagnostic> findings(String path, String html) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(path, html.getBytes(StandardCharsets.UTF_8));
        return SiteLinks.check(files, SETTINGS);
    }
}
