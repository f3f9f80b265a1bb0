package hongtou.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Block;
import hongtou.model.Field;
import hongtou.model.Inline;
import hongtou.model.Register;
import hongtou.model.StaticPage;
import hongtou.model.StaticPage.Standing;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import hongtou.theme.Theme;
import hongtou.theme.ThemeFiles;
import hongtou.view.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaticPagesTest {
    private static final SiteSettings SETTINGS = new SiteSettings(
            "柳河镇政务公开",
            "",
            "https://www.liuhe.example/",
            "",
            "",
            new SiteSettings.Publisher("柳河镇人民政府", "", "", "", "", ""),
            new SiteSettings.Filing("", "", ""),
            Map.of());

    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void standInNavigationFooterAndSitemap() {
        SortedMap<String, byte[]> files = files(
                page("help", Standing.FOOTER, 2), page("about", Standing.NAVIGATION, 1), page("a", Standing.FOOTER, 3));

        assertThat(findings).isEmpty();
        assertThat(files).containsKeys("help/index.html", "about/index.html");
        org.jsoup.nodes.Document home = SampleSite.page(files, "index.html");
        assertThat(home.select(".columns a[href=about/index.html]").text()).isEqualTo("标题about");
        assertThat(home.select(".columns a[href=help/index.html]")).isEmpty();
        assertThat(home.select(".columns-again a").eachAttr("href"))
                .containsSubsequence("about/index.html", "help/index.html", "a/index.html");
        assertThat(SampleSite.page(files, "about/index.html").select("[aria-current]"))
                .isNotEmpty();
        assertThat(SampleSite.text(files, "sitemap.xml"))
                .contains("<loc>https://www.liuhe.example/about/index.html</loc>");
        assertThat(SiteLinks.check(withDownload(files), SETTINGS))
                .filteredOn(Diagnostic::isError)
                .isEmpty();
    }

    @Test
    void areSearchedHeadingByHeadingAndChosenAsPages() {
        StaticPage.Items items = new StaticPage.Items(
                1, List.of(List.of(paragraph("甲项"), links("about.md")), List.of(paragraph("乙项"))), Span.FILE);
        List<StaticPage.Part> parts =
                List.of(paragraph("开头"), heading(2, "怎样 查"), items, heading(2, "怎样 查"), paragraph("结尾"));
        SortedMap<String, byte[]> files =
                files(page("about", null, parts), page("notice", LocalDate.of(2027, 4, 1), List.of()));
        assertThat(SampleSite.text(files, "search/text-0.js"))
                .contains("[\"\",\"标题about\",\"\",\"开头\"]", "[\"怎样-查\",\"怎样 查\",\"\",\"甲项\\n链接\\n乙项\"]")
                .contains("[\"怎样-查-2\",\"怎样 查\",\"\",\"结尾\"]");
        assertThat(SampleSite.page(files, "about/index.html").select("h2").eachAttr("id"))
                .containsExactly("怎样-查", "怎样-查-2");
        assertThat(SampleSite.text(files, "search/index.js"))
                .contains("[\"标题about\",\"about/index.html\",\"\",null,0,\"页面\",null]")
                .contains("[\"标题notice\",\"notice/index.html\",\"\",\"2027-04-01\",0,\"页面\",null]");
        org.jsoup.nodes.Document search = SampleSite.page(files, "search/index.html");
        assertThat(search.select("#f-kind option").eachText()).contains("页面（2）");
        assertThat(search.select("#f-year option").eachText()).contains("2027年（1）");
        assertThat(SampleSite.page(files, "plans/index.html")
                        .select("#f-kind option")
                        .eachText())
                .noneMatch(words -> words.startsWith("页面"));
    }

    @Test
    void carryTheHeadTagsOfTheirType() {
        SortedMap<String, byte[]> files = files(page("about", Standing.FOOTER, 1));
        org.jsoup.nodes.Document plain = SampleSite.page(files, "about/index.html");
        assertThat(tag(plain, "ColumnName")).isEqualTo("标题about");
        assertThat(tag(plain, "ColumnType")).isEqualTo("概况信息");
        assertThat(tag(plain, "ColumnDescription")).isNotEmpty();
        assertThat(tag(plain, "ColumnKeywords")).isNotEmpty();
        assertThat(plain.select("meta[name=ArticleTitle]")).isEmpty();

        StaticPage dated = page("notice", LocalDate.of(2026, 4, 1), List.of());
        org.jsoup.nodes.Document article = SampleSite.page(files(dated), "notice/index.html");
        assertThat(tag(article, "ArticleTitle")).isEqualTo("标题notice");
        assertThat(tag(article, "PubDate")).isEqualTo("2026-04-01 00:00");
        assertThat(tag(article, "ContentSource")).isEqualTo("柳河镇人民政府");
        assertThat(article.select(".dated").text()).isEqualTo("发布日期：2026年4月1日");
    }

    @Test
    void neverTakeThePlaceOfAPageOfOurs() {
        SortedMap<String, byte[]> files = files(
                page("Plans", Standing.FOOTER, 1),
                page("board", Standing.FOOTER, 1),
                page("assets", Standing.FOOTER, 1),
                page("sitemap.xml", Standing.FOOTER, 1),
                page("About", Standing.FOOTER, 1),
                page("about", Standing.FOOTER, 1));

        assertThat(findings).extracting(Diagnostic::code).containsOnly("HT926").hasSize(5);
        assertThat(findings.get(0).message().chinese()).isEqualTo("页面的网址和程序生成的“plans”相同");
        assertThat(findings.get(0).place().file().name()).isEqualTo("site/pages/Plans.md");
        assertThat(findings.get(4).message().chinese()).contains("site/pages/About.md");
        assertThat(findings.get(4).related()).hasSize(1);
        assertThat(files).doesNotContainKeys("Plans/index.html", "board/index.html", "about/index.html");
        assertThat(SampleSite.page(files, "plans/index.html").select(".plan-list li"))
                .hasSize(1);
    }

    @Test
    void linkOtherPagesDocumentsAndColumns() {
        StaticPage page = page(
                "about",
                null,
                List.of(links(
                        "help.md#小标题",
                        "../../content/plans/liuhe-2025-6.md",
                        "../matrix/index.html",
                        "../plans/liuhe-2025-6/liuhe-2025-6.pdf",
                        "../feed.xml",
                        "https://example.org/",
                        "#小标题")));
        StaticPage other = page("help", null, List.of(heading(2, "小标题")));
        SortedMap<String, byte[]> files = files(withHeading(page), other);

        assertThat(findings).isEmpty();
        assertThat(SampleSite.page(files, "about/index.html").select("main a").eachAttr("href"))
                .containsExactly(
                        "../help/index.html#小标题",
                        "../plans/liuhe-2025-6/index.html",
                        "../matrix/index.html",
                        "../plans/liuhe-2025-6/liuhe-2025-6.pdf",
                        "../feed.xml",
                        "https://example.org/",
                        "#小标题");
    }

    @Test
    void sayWhereALinkLeadsNowhere() {
        files(page("about", null, List.of(links("gone.md", "../../content/plans/secret.md", "../gone/", "#没有"))));
        assertThat(findings).extracting(Diagnostic::code).containsExactly("HT921", "HT921", "HT921", "HT922");
        assertThat(findings)
                .extracting(
                        d -> d.place().start().line() + ":" + d.place().start().column())
                .containsExactly("1:1", "1:2", "1:3", "1:4");
    }

    @Test
    void headingsLeaveNoLevelOutAndHaveAPlaceEach() {
        StaticPage page =
                page("about", null, List.of(heading(4, "甲"), heading(2, "甲"), heading(6, "main"), heading(2, "main")));
        org.jsoup.nodes.Document html = SampleSite.page(files(page), "about/index.html");
        assertThat(html.select(".prose :is(h1, h2, h3, h4)").stream().map(e -> e.tagName() + " " + e.id()))
                .containsExactly("h1 ", "h2 甲", "h2 甲-2", "h3 main-2", "h2 main-3");
    }

    @Test
    void listsKeepTheirNumbers() {
        StaticPage.Items list =
                new StaticPage.Items(3, List.of(List.of(paragraph("三")), List.of(paragraph("四"))), Span.FILE);
        org.jsoup.nodes.Document html = SampleSite.page(files(page("a", null, List.of(list))), "a/index.html");
        assertThat(html.select(".prose ol").attr("start")).isEqualTo("3");
        assertThat(html.select(".prose ol > li").eachText()).containsExactly("三", "四");
    }

    private SortedMap<String, byte[]> files(StaticPage... pages) {
        Site site = new Site(
                SETTINGS,
                List.of(SampleDocument.noticeWithPlan()),
                Register.EMPTY,
                Map.of("plans/liuhe-2025-6", List.of(new Download("liuhe-2025-6.pdf", "PDF", 9, 1))),
                LocalDate.of(2025, 3, 12),
                WorkingDays.WEEK,
                null,
                List.of(pages));
        return new SiteRenderer(new Theme("public", ThemeFiles.builtIn())).render(site, findings::add);
    }

    private static SortedMap<String, byte[]> withDownload(SortedMap<String, byte[]> files) {
        files.put("plans/liuhe-2025-6/liuhe-2025-6.pdf", new byte[9]);
        return files;
    }

    private static String tag(org.jsoup.nodes.Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }

    private static StaticPage page(String id, Standing standing, int order) {
        return page(id, standing, order, null, List.of(paragraph("一段。")));
    }

    private static StaticPage page(String id, @Nullable LocalDate published, List<StaticPage.Part> parts) {
        return page(id, Standing.FOOTER, 1, published, parts);
    }

    private static StaticPage page(
            String id, Standing standing, int order, @Nullable LocalDate published, List<StaticPage.Part> parts) {
        return new StaticPage(
                id,
                new SourceFile("site/pages/" + id + ".md", "一二三四五六七八九十"),
                new Field<>("标题" + id, Span.FILE),
                standing,
                order,
                "",
                "",
                "概况信息",
                published,
                parts);
    }

    private static StaticPage withHeading(StaticPage page) {
        List<StaticPage.Part> parts = new ArrayList<>(page.parts());
        parts.add(heading(2, "小标题"));
        return page(page.id(), null, parts);
    }

    private static StaticPage.Heading heading(int level, String words) {
        return new StaticPage.Heading(level, List.of(new Inline.Words(words, Span.FILE)), Span.FILE);
    }

    private static StaticPage.Paragraph paragraph(String words) {
        return new StaticPage.Paragraph(List.of(new Inline.Words(words, Span.FILE)), Span.FILE);
    }

    /** A table whose cells are links, each at its own place. */
    private static StaticPage.Grid links(String... targets) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int i = 0; i < targets.length; i++) {
            Span span = new Span(i, i + 1);
            Inline.Link link = new Inline.Link(List.of(new Inline.Words("链接", span)), targets[i], span);
            cells.add(new Block.Cell(List.of(link), Block.Alignment.START, span));
        }
        return new StaticPage.Grid(new Block.Table(cells, List.of(), Span.FILE), Span.FILE);
    }
}
