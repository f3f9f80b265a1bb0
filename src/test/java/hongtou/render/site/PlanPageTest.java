package hongtou.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Openness;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PlanPageTest {
    private final Document page = SampleSite.page(SampleSite.files(SampleDocument.noticeWithPlan()), SampleSite.PAGE);

    @Test
    void shows_the_metadata_in_the_national_order() {
        assertThat(page.select(".metadata > div").eachText())
                .containsExactly(
                        "索引号 11341729003257952H/202503-00006",
                        "主题分类 农业、林业、水利",
                        "发文机关 柳河镇人民政府",
                        "成文日期 2025年3月10日",
                        "标题 柳河镇人民政府关于印发《柳河镇森林防火三年行动方案》的通知",
                        "发文字号 柳政发〔2025〕6号",
                        "发布日期 2025年3月12日",
                        "公文种类 通知",
                        "实施期限 2025—2027年");
    }

    @Test
    void leaves_out_what_a_document_does_not_have() {
        Document bare = SampleSite.page(
                SampleSite.files(SampleDocument.bare("qingyu", Openness.PUBLIC, false)), "plans/qingyu/index.html");
        assertThat(bare.select(".metadata > div").eachText()).containsExactly("标题 清淤方案", "公文种类 方案");
        assertThat(bare.select(".signature, .recipients, .note, .contents, .related, .duty"))
                .isEmpty();
    }

    @Test
    void lists_the_contents_with_links_to_the_clauses() {
        assertThat(page.select(".contents a").eachText())
                .containsExactly("印发通知", "一、组织领导", "二、主要任务", "（一）排查整治行动", "（二）宣传教育", "三、保障措施", "附件1 联系表", "附件2 任务分工表");
        assertThat(page.select(".contents a").eachAttr("href"))
                .containsExactly(
                        "#notice", "#s-1", "#s-2", "#s-2-1", "#s-2-2", "#s-3", "#attachment-1", "#attachment-2");
    }

    @Test
    void offers_the_pdf_with_type_size_and_pages() {
        assertThat(page.expectFirst(".offer.official").text()).isEqualTo("公文 PDF，238 KB，14 页");
        assertThat(page.expectFirst(".offer.official").attr("href")).isEqualTo("liuhe-2025-6.pdf");
    }

    @Test
    void carries_the_head_tags_of_an_article() {
        assertThat(page.select("head > meta[name~=^(Column|Article|Pub|Content|Site)]").stream()
                        .map(m -> m.attr("name") + "=" + m.attr("content")))
                .containsExactly(
                        "SiteName=柳河镇政务公开",
                        "ColumnName=公开文件",
                        "ColumnDescription=主动公开的方案和印发通知全文，按日期排列。",
                        "ColumnKeywords=方案,通知,政策文件",
                        "ColumnType=政策文件",
                        "ArticleTitle=柳河镇人民政府关于印发《柳河镇森林防火三年行动方案》的通知",
                        "PubDate=2025-03-12 00:00",
                        "ContentSource=柳河镇人民政府");
    }

    @Test
    void says_above_the_text_that_a_document_is_no_longer_in_force() {
        Document repealed = SampleSite.page(SampleSite.files(SampleDocument.repealed()), SampleSite.PAGE);
        assertThat(repealed.select(".banner").text()).isEqualTo("本文件已废止 替代文件：柳政发〔2026〕2号");
        assertThat(page.select(".banner")).isEmpty();
    }

    @Test
    void holds_no_inline_script_style_or_handler() {
        assertThat(page.select("script:not([src]), style, [style], [onclick], [onload]"))
                .isEmpty();
        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; script-src 'self'");
    }
}
