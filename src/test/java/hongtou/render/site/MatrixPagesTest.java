package hongtou.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.reading.PlanReader;
import hongtou.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixPagesTest {
    private static final SiteSettings SETTINGS = new SiteSettings(
            "柳河",
            "",
            "https://www.liuhe.example/",
            "",
            "",
            new SiteSettings.Publisher("", "", "", "", "", ""),
            new SiteSettings.Filing("", "", ""),
            Map.of());

    @Test
    void aThousandTasksStandOnOnePage() {
        assertThat(new MatrixPages(0).count()).isEqualTo(1);
        assertThat(new MatrixPages(0).to(1)).isZero();
        assertThat(new MatrixPages(1000).count()).isEqualTo(1);
        assertThat(new MatrixPages(1000).to(1)).isEqualTo(1000);
        assertThat(new MatrixPages(1001).count()).isEqualTo(3);
        assertThat(new MatrixPages(1001).to(3)).isEqualTo(1001);
        assertThat(new MatrixPages(1500).count()).isEqualTo(3);
    }

    @Test
    void fewTasksNeedNoPages() {
        SortedMap<String, byte[]> files = SampleSite.files(plan("few", 20));
        assertThat(files).doesNotContainKeys("matrix/2/index.html", "matrix/rows.js");
        assertThat(SampleSite.page(files, "matrix/index.html").select(".pager, [data-rows]"))
                .isEmpty();
    }

    @Test
    void everyTaskStandsOnOnePageOnceAndItsPlanLeadsThere() {
        SortedMap<String, byte[]> files = SampleSite.files(SETTINGS, plan("a", 600), plan("b", 450));

        List<String> ids = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            ids.addAll(SampleSite.page(files, MatrixPages.file(page))
                    .select("#tasks tbody tr")
                    .eachAttr("id"));
        }
        assertThat(ids).hasSize(1050);
        assertThat(new HashSet<>(ids)).hasSize(1050);
        assertThat(SampleSite.page(files, "matrix/3/index.html").select("#tasks tbody tr"))
                .hasSize(50);
        assertThat(SampleSite.page(files, "matrix/2/index.html")
                        .select("#count")
                        .text())
                .isEqualTo("共 1050 项，本页第 501—1000 项");
        Set<String> chips = new HashSet<>(SampleSite.page(files, "plans/b/index.html")
                .select(".duty .row")
                .eachAttr("href"));
        assertThat(chips).hasSize(450).anyMatch(a -> a.startsWith("../../matrix/3/index.html#"));
        files.put("plans/liuhe-2025-6/liuhe-2025-6.pdf", new byte[1]);
        assertThat(SiteLinks.check(files, SETTINGS))
                .filteredOn(Diagnostic::isError)
                .isEmpty();
        assertThat(SampleSite.text(files, "sitemap.xml")).contains("matrix/2/index.html");
    }

    @Test
    void everyPageLeadsToTheOthers() {
        SortedMap<String, byte[]> files = SampleSite.files(plan("a", 1100));
        org.jsoup.nodes.Document page = SampleSite.page(files, "matrix/2/index.html");
        assertThat(page.select(".pager a").eachAttr("href"))
                .containsExactly("../../matrix/index.html", "../../matrix/2/index.html", "../../matrix/3/index.html");
        assertThat(page.select(".pager [aria-current=page]").eachText()).containsExactly("2");
        assertThat(page.select("#filters").attr("data-rows")).isEqualTo("../../matrix/rows.js");
        assertThat(page.title()).startsWith("任务分工，第2页");
    }

    @Test
    void theProgramHasEveryRow() {
        SortedMap<String, byte[]> files = SampleSite.files(plan("a", 1001));
        String rows = SampleSite.text(files, "matrix/rows.js");
        assertThat(rows)
                .startsWith("window.hongtouRows={plans:[[\"a\",\"柳河镇a方案\"]],words:[")
                .endsWith("]};\n");
        assertThat(rows.lines().filter(l -> l.startsWith("[")).toList()).hasSize(1001);
        assertThat(rows).contains("plans/a/index.html#s-1-1001", "整治第1001段\\\"急\\\"河道");
    }

    private static Document plan(String id, int tasks) {
        String items = IntStream.rangeClosed(1, tasks)
                .mapToObj(i -> i + ". 整治第" + i + "段\"急\"河道。\n   - 牵头：镇水利站\n   - 时限：2026年" + (i % 12 + 1) + "月底前\n")
                .collect(Collectors.joining());
        String text =
                "---\n标题: 柳河镇" + id + "方案\n发文机关: 柳河镇人民政府\n成文日期: 2026-01-01\n公开属性: 主动公开\n---\n\n## 一、主要任务\n\n" + items;
        return PlanReader.read(new SourceFile("content/plans/" + id + ".md", text))
                .document();
    }
}
