package hongtou.render.site;

import static hongtou.render.site.SampleText.fields;
import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.FrontMatter.Disclosure;
import hongtou.model.FrontMatter.Planning;
import hongtou.model.Openness;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelatedTest {
    private static final String NUMBER = "柳政发〔2025〕6号";
    private static final String TITLE = "柳河镇人民政府关于印发《柳河镇森林防火三年行动方案》的通知";
    private static final String PAGE = "plans/qingyu/index.html";

    @Test
    void links_a_document_of_the_site_and_only_names_another() {
        var page = page(naming(fields(NUMBER, "《临县清淤方案》（临政发〔2024〕3号）"), List.of(), List.of()), PAGE);
        assertThat(page.select(".related h3").eachText()).containsExactly("上级文件");
        assertThat(page.select(".related li").eachText())
                .containsExactly(TITLE + "（" + NUMBER + "）", "《临县清淤方案》（临政发〔2024〕3号）");
        assertThat(page.select(".related a").eachAttr("href")).containsExactly("../../plans/liuhe-2025-6/index.html");
    }

    @Test
    void shows_the_documents_that_carry_one_out() {
        var page = page(naming(fields(NUMBER), List.of(), List.of()), SampleSite.PAGE);
        assertThat(page.select(".related h3").eachText()).containsExactly("上级文件", "落实本文件的文件");
        assertThat(page.select(".related a").eachAttr("href")).containsExactly("../../plans/qingyu/index.html");
    }

    @Test
    void shows_a_replacement_at_both_ends_although_one_end_says_it() {
        Document replacing = naming(List.of(), fields(TITLE), List.of());
        assertThat(page(replacing, PAGE).select(".related h3").eachText()).containsExactly("本文件替代的文件");
        assertThat(page(replacing, SampleSite.PAGE).select(".related h3").eachText())
                .containsExactly("上级文件", "替代本文件的文件");
        Document replaced = naming(List.of(), List.of(), fields(NUMBER));
        assertThat(page(replaced, PAGE).select(".related h3").eachText()).containsExactly("替代本文件的文件");
        assertThat(page(replaced, SampleSite.PAGE).select(".related h3").eachText())
                .containsExactly("上级文件", "本文件替代的文件");
    }

    @Test
    void names_each_document_once() {
        Document both = naming(List.of(), fields(NUMBER, TITLE), List.of());
        assertThat(page(both, PAGE).select(".related li")).hasSize(1);
    }

    private static org.jsoup.nodes.Document page(Document document, String path) {
        return SampleSite.page(SampleSite.files(SampleDocument.noticeWithPlan(), document), path);
    }

    private static Document naming(
            List<Field<String>> superiors, List<Field<String>> replaces, List<Field<String>> replacedBy) {
        Document bare = SampleDocument.bare("qingyu", Openness.PUBLIC, false);
        FrontMatter matter = bare.frontMatter();
        Disclosure said = matter.disclosure();
        FrontMatter named = new FrontMatter(
                matter.head(),
                matter.tail(),
                new Disclosure(said.openness(), null, null, null, null, replaces, replacedBy, false),
                new Planning(null, superiors, FrontMatter.Numbering.AS_WRITTEN, false),
                List.of());
        return new Document(bare.id(), bare.source(), named, bare.notice(), bare.plan(), bare.attachments());
    }
}
