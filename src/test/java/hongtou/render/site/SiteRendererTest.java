package hongtou.render.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hongtou.model.Openness;
import hongtou.render.site.SiteSettings.Filing;
import hongtou.render.site.SiteSettings.Publisher;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class SiteRendererTest {

    @Test
    void writes_every_page_at_its_fixed_place() {
        assertThat(SampleSite.files(SampleDocument.noticeWithPlan()).keySet())
                .containsExactly(
                        "404.html",
                        "assets/coming.js",
                        "assets/early.js",
                        "assets/filters.js",
                        "assets/icon.svg",
                        "assets/list.js",
                        "assets/matrix.js",
                        "assets/search.js",
                        "assets/site.css",
                        "assets/site.js",
                        "calendar/index.html",
                        "feed.xml",
                        "index.html",
                        "matrix/index.html",
                        "owners/index.html",
                        "owners/各村/index.html",
                        "owners/李强/index.html",
                        "owners/派出所/index.html",
                        "owners/镇应急办/index.html",
                        "plans/index.html",
                        "plans/liuhe-2025-6/index.html",
                        "robots.txt",
                        "search/index.html",
                        "search/index.js",
                        "search/owners.js",
                        "search/pairs-0.js",
                        "search/text-0.js");
    }

    @Test
    void refuses_whatever_is_not_public() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleSite.files(SampleDocument.bare("x", Openness.ON_REQUEST, false)))
                .withMessageContaining("x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleSite.files(SampleDocument.bare("x", Openness.PUBLIC, true)));
    }

    @Test
    void lists_the_pages_under_the_address_of_the_site() {
        SortedMap<String, byte[]> files = SampleSite.files(settings(), SampleDocument.noticeWithPlan());
        assertThat(SampleSite.text(files, "sitemap.xml"))
                .contains(
                        "<loc>https://www.liuhe.example/plans/liuhe-2025-6/index.html</loc><lastmod>2025-03-12</lastmod>")
                .contains("<loc>https://www.liuhe.example/owners/%E5%90%84%E6%9D%91/index.html</loc>");
        assertThat(SampleSite.text(files, "robots.txt")).contains("Sitemap: https://www.liuhe.example/sitemap.xml");
    }

    @Test
    void feeds_the_documents() {
        SortedMap<String, byte[]> files = SampleSite.files(settings(), SampleDocument.noticeWithPlan());
        assertThat(SampleSite.text(files, "feed.xml"))
                .contains("<id>https://www.liuhe.example/plans/liuhe-2025-6/index.html</id>")
                .contains("<updated>2025-03-12T00:00:00+08:00</updated>")
                .contains("<summary>通知，柳河镇人民政府，柳政发〔2025〕6号，2025年3月12日，3 项任务</summary>");
    }

    @Test
    void shows_in_the_footer_what_the_settings_say() {
        SortedMap<String, byte[]> files = SampleSite.files(settings(), SampleDocument.noticeWithPlan());
        assertThat(SampleSite.page(files, "index.html").select(".imprint li").eachText())
                .containsExactly("主办单位：柳河镇人民政府", "网站标识码：3417290001", "皖ICP备05000001号");
        assertThat(SampleSite.page(SampleSite.files(SampleDocument.noticeWithPlan()), "index.html")
                        .select(".imprint"))
                .isEmpty();
    }

    @Test
    void gives_the_same_bytes_for_the_same_site() {
        assertThat(SampleSite.files(SampleDocument.noticeWithPlan()))
                .usingRecursiveComparison()
                .isEqualTo(SampleSite.files(SampleDocument.noticeWithPlan()));
    }

    private static SiteSettings settings() {
        return new SiteSettings(
                "柳河镇政务公开",
                "www.liuhe.example",
                "https://www.liuhe.example/",
                "3417290001",
                "",
                new Publisher("柳河镇人民政府", "", "", "", "", ""),
                new Filing("皖ICP备05000001号", "", ""),
                Map.of());
    }
}
