package hongtou.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Openness;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
    void onlyThePageOfWhatIsNotFoundStartsAtTheTopOfTheServer() {
        String html = "<a href='/zwgk/404.html'>x</a><a href='/404.html'>x</a><a href='/zwgk/x.html'>x</a>";
        assertThat(underFolder("404.html", html)).containsExactly("链接“/404.html”没有对应的文件", "链接“/zwgk/x.html”没有对应的文件");
        assertThat(underFolder("index.html", "<a href='/zwgk/index.html'>x</a>"))
                .containsExactly("链接“/zwgk/index.html”没有对应的文件");
        assertThat(findings("404.html", "<a href='/404.html'>x</a>")).hasSize(1);
    }

    @Test
    void thePageOfWhatIsNotFoundCanBeShownAtAnyDepth() {
        SiteSettings settings = at("https://www.liuhe.example/zwgk/");
        SortedMap<String, byte[]> files = SampleSite.files(settings, SampleDocument.noticeWithPlan());
        assertThat(SampleSite.page(files, "404.html").select("[href]").eachAttr("href"))
                .contains("/zwgk/assets/site.css", "/zwgk/index.html", "/zwgk/matrix/index.html")
                .allMatch(address -> address.startsWith("/zwgk/") || address.startsWith("#"));
        assertThat(SampleSite.text(files, "index.html")).doesNotContain("\"/zwgk/");
        assertThat(SiteLinks.check(files, settings))
                .filteredOn(d -> d.place().file().name().equals("404.html"))
                .isEmpty();
    }

    @Test
    void anAddressThatIsNoneGivesNoTop() {
        assertThat(at("https://www.liuhe.example/").basePath()).isEqualTo("/");
        assertThat(at("www.liuhe.example/").basePath()).isEmpty();
        assertThat(at("柳河 镇").basePath()).isEmpty();
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
