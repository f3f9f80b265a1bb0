package hongtou.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ArticleTest {
    private final Document page = SampleSite.page(SampleSite.files(SampleDocument.noticeWithPlan()), SampleSite.PAGE);

    @Test
    void says_what_the_document_says_and_nothing_else() {
        Element article = article();
        article.select("[data-furniture]").remove();
        assertThat(article.wholeText().replaceAll("\\s", "")).isEqualTo("""
                柳河镇人民政府关于印发《柳河镇森林防火三年行动方案》的通知
                各村民委员会，镇直各单位：
                现将《柳河镇森林防火三年行动方案》印发给你们，请认真贯彻落实。
                附件：1.联系表2.任务分工表
                柳河镇人民政府
                2025年3月10日
                （此件公开发布）
                柳河镇森林防火三年行动方案
                为做好森林防火工作，制定本方案。
                一、组织领导
                成立领导小组。
                组长：欧阳文静党委书记李伟党委副书记、镇长
                成员：各村党支部书记
                办公室：应急管理办公室主任：王小明
                二、主要任务
                （一）排查整治行动
                1.2025年6月底前，镇应急办牵头完成一次排查。
                一是查火源；二是查隔离带。
                2.每月巡查。各村每月巡查一次，做好记录。
                （二）宣传教育。派出所民警李强负责入户宣传。
                三、保障措施
                有关要求见县方案
                和旧文
                附件1联系表
                单位职责应急办值班&调度<派出所>巡查
                附件2任务分工表
                """.replaceAll("\\s", ""));
    }

    @Test
    void keeps_the_number_apart_from_a_year_behind_it() {
        assertThat(article().expectFirst("#s-2-1-1").expectFirst("p").text()).isEqualTo("1. 2025年6月底前，镇应急办牵头完成一次排查。");
    }

    @Test
    void gives_headings_ranks_without_gaps() {
        assertThat(article().select("h1,h2,h3,h4,h5,h6").eachText())
                .containsExactly(
                        "柳河镇人民政府关于印发《柳河镇森林防火三年行动方案》的通知",
                        "柳河镇森林防火三年行动方案",
                        "一、组织领导#",
                        "二、主要任务#",
                        "（一）排查整治行动#",
                        "2. 每月巡查。",
                        "（二）宣传教育。",
                        "三、保障措施#",
                        "联系表",
                        "任务分工表");
        assertThat(article().select("h1,h2,h3,h4,h5,h6").stream().map(Element::tagName))
                .containsExactly("h1", "h2", "h3", "h3", "h4", "h5", "h4", "h3", "h2", "h2");
    }

    @Test
    void carries_owners_and_deadlines_below_the_task_with_a_link_to_its_row() {
        Element duty = article().expectFirst("#s-2-1-1").expectFirst(".duty");
        assertThat(duty.text()).isEqualTo("牵头 镇应急办 配合 各村、派出所 时限 2025年6月底前 任务表");
        assertThat(duty.expectFirst("a").attr("href")).isEqualTo("../../matrix/index.html#liuhe-2025-6-2-1-1");
    }

    @Test
    void sets_names_in_a_column_as_wide_as_the_longest() {
        assertThat(article().expectFirst(".roster").className()).isEqualTo("roster names-4");
        assertThat(article().select(".roster .name").eachText()).containsExactly("欧阳文静", "李伟");
    }

    @Test
    void prints_a_link_that_leads_out_of_the_public_site_as_words() {
        assertThat(article().expectFirst("#s-3").select("p a").eachAttr("href"))
                .containsExactly("https://example.org/plan?a=1&b=2");
    }

    @Test
    void typesets_the_task_matrix_where_an_attachment_asks_for_it() {
        Element table = article().expectFirst("#attachment-2").expectFirst("table");
        assertThat(table.select("tbody tr").eachText())
                .containsExactly("1 完成一次排查 镇应急办 各村、派出所 2025年6月底前 二（一）1", "2 每月巡查 各村 每月 二（一）2", "3 宣传教育 二（二）");
    }

    private Element article() {
        return page.expectFirst("article.gongwen");
    }
}
