package hongtou.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Openness;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PlansPageTest {
    @Test
    void offersWhatTheDocumentsAreWithTheirNumber() {
        Document page = SampleSite.page(
                SampleSite.files(SampleDocument.repealed(), SampleDocument.bare("清淤方案", Openness.PUBLIC, false)),
                PlansPage.FILE);
        assertThat(choices(page, "year")).isEqualTo("全部 2025年（1） 没有写明（1）");
        assertThat(choices(page, "kind")).startsWith("全部 ");
        assertThat(choices(page, "validity")).isEqualTo("全部 废止（1） 没有写明（1）");
        assertThat(page.select("#f-validity option").eachAttr("value")).containsExactly("", "废止", "none");
    }

    @Test
    void everyLineSaysWhatItIsChosenBy() {
        Document page = SampleSite.page(SampleSite.files(SampleDocument.repealed()), PlansPage.FILE);
        assertThat(page.select(".plan-list > li").attr("data-year")).isEqualTo("2025");
        assertThat(page.select(".plan-list > li").attr("data-issuer")).isEqualTo("柳河镇人民政府");
        assertThat(page.select(".plan-list > li").attr("data-validity")).isEqualTo("废止");
    }

    private static String choices(Document page, String filter) {
        return String.join(" ", page.select("#f-" + filter + " option").eachText());
    }
}
