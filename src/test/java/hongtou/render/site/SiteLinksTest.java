package hongtou.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Openness;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SiteLinksTest {

    @Test
    void finds_nothing_wrong_with_a_site_of_ours() {
        SortedMap<String, byte[]> files = new TreeMap<>(SampleSite.files(
                SampleDocument.noticeWithPlan(), SampleDocument.bare("清淤 方案#1", Openness.PUBLIC, false)));
        files.put("plans/liuhe-2025-6/liuhe-2025-6.pdf", new byte[0]);
        assertThat(SiteLinks.check(files)).filteredOn(Diagnostic::isError).isEmpty();
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
        return SiteLinks.check(files);
    }
}
