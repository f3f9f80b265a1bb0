package hongtou.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Exempted;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Openness;
import hongtou.model.Progress;
import hongtou.model.ProgressState;
import hongtou.source.Place;
import hongtou.source.Span;
import hongtou.view.Ledger;
import hongtou.view.TaskMatrix;
import hongtou.view.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class InternalSiteTest {
    private static final SiteSettings SETTINGS = SiteSettings.named("柳河镇政务公开");

    private static final String REPORTED = "已报齐材料待核";
    private static final Document OPEN = SampleDocument.noticeWithPlan();

    @Test
    void showsDraftsAndReservedDocumentsAsSuch() {
        SortedMap<String, byte[]> files = files(
                SampleDocument.bare("draft", Openness.PUBLIC, true),
                SampleDocument.bare("reserved", Openness.ON_REQUEST, false));

        assertThat(SampleSite.page(files, "plans/index.html").select(".reserve").eachText())
                .containsExactly("草稿", "依申请公开");
        assertThat(SampleSite.page(files, "plans/draft/index.html")
                        .select("p.reserve")
                        .text())
                .isEqualTo("草稿：本文件不在公开网站上");
    }

    @Test
    void saysOnEveryPageThatItIsInternal() {
        SortedMap<String, byte[]> files = files(OPEN);
        files.keySet().stream().filter(f -> f.endsWith(".html")).forEach(f -> {
            org.jsoup.nodes.Document page = SampleSite.page(files, f);
            assertThat(page.select("header .internal").text()).as(f).isEqualTo("内部资料　不得外传");
            assertThat(page.select("meta[name=robots]").attr("content")).as(f).contains("noindex");
        });
        assertThat(SampleSite.text(files, "robots.txt")).contains("Disallow: /\n");
        assertThat(files).doesNotContainKeys("feed.xml", "sitemap.xml");
        files.put("plans/liuhe-2025-6/portal/checklist.html", new byte[0]);
        assertThat(SiteLinks.check(files, SETTINGS)).noneMatch(Diagnostic::isError);
    }

    @Test
    void aPublicSiteSaysNothingOfTheKind() {
        SortedMap<String, byte[]> files = SampleSite.files(OPEN);
        assertThat(SampleSite.text(files, "index.html")).doesNotContain("内部", "noindex", "findings");
        assertThat(files.keySet()).noneMatch(f -> f.startsWith("findings/"));
    }

    @Test
    void listsTheFindingsWithTheirWords() {
        org.jsoup.nodes.Document page = SampleSite.page(files(OPEN), "findings/index.html");
        assertThat(page.select("h2 a").attr("href")).isEqualTo("../plans/liuhe-2025-6/index.html");
        assertThat(page.select(".severity.warning").text()).contains("警告");
        assertThat(page.select(".findings li").eachText().get(0)).contains("HT301", "任务缺少责任单位", "写明责任单位");
        assertThat(page.select("#accepted").text()).isEqualTo("已豁免");
        assertThat(page.select("section:last-of-type .hint").text()).contains("豁免理由：原文如此");
    }

    @Test
    void columnsOfPersonsAndStateStandOnlyHere() {
        assertThat(SampleSite.page(files(OPEN), "matrix/index.html")
                        .select("thead th")
                        .eachText())
                .contains("责任人");
        assertThat(SampleSite.page(SampleSite.files(OPEN), "matrix/index.html")
                        .select("thead th")
                        .eachText())
                .doesNotContain("责任人", "备注");
    }

    @Test
    void boardShowsWhoHasToDoWhatAndHowItStands() {
        SortedMap<String, byte[]> files = files(OPEN);
        org.jsoup.nodes.Document page = SampleSite.page(files, "board/index.html");

        assertThat(page.select(".board thead th").eachText())
                .startsWith("单位", "此前未完成", "2025年6月", "2025年7月")
                .hasSize(9);
        assertThat(page.select(".board tbody tr")).isNotEmpty();
        assertThat(page.select(".board a.standing").eachAttr("href"))
                .isNotEmpty()
                .allMatch(a -> a.startsWith("../plans/liuhe-2025-6/index.html"));
        assertThat(page.select(".board a .mark").eachText()).isSubsetOf("逾", "未", "待", "推", "完", "销");
        assertThat(page.select("b.standing.done").text()).isEqualTo("已完成");
        assertThat(SiteLinks.check(files, SETTINGS))
                .filteredOn(f -> f.place().file().name().startsWith("board/"))
                .noneMatch(Diagnostic::isError);
    }

    @Test
    void ledgerNeverReachesThePublicSite() {
        SortedMap<String, byte[]> files = SampleSite.files(OPEN);

        assertThat(files.keySet()).noneMatch(f -> f.startsWith("board/"));
        files.keySet().stream()
                .filter(f -> f.endsWith(".html"))
                .forEach(f -> assertThat(SampleSite.text(files, f)).doesNotContain("挂图作战", "未填报", REPORTED));
        assertThat(SampleSite.text(files(OPEN), "matrix/index.html")).contains(REPORTED);
    }

    /** The first task was reported as done. */
    private static Ledger ledger(Document document) {
        List<Progress> lines = TaskMatrix.of(List.of(document)).rows().stream()
                .limit(1)
                .map(r -> new Progress(
                        r.id(),
                        LocalDate.of(2025, 6, 1),
                        ProgressState.DONE,
                        100,
                        "",
                        REPORTED,
                        "",
                        Place.unread("content/progress/x.csv")))
                .toList();
        return Ledger.of(lines, LocalDate.of(2025, 6, 15), WorkingDays.WEEK);
    }

    private static SortedMap<String, byte[]> files(Document... documents) {
        Diagnostic finding = Diagnostic.warning(
                        "HT301",
                        new Place(documents[0].source(), new Span(0, 0)),
                        new Message("任务缺少责任单位", "the task has no owner"))
                .hint("写明责任单位", "name one");
        return SampleSite.internalFiles(
                new InternalMatter(List.of(finding), List.of(new Exempted(finding, "原文如此")), ledger(documents[0])),
                documents);
    }
}
