package hongtou.gate;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.reading.PlanReader;
import hongtou.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PublicationGateTest {
    private static final Document OPEN = read("gongkai", """
        ---
        标题: 柳河镇防汛工作方案
        公开属性: 主动公开
        ---

        ## 一、主要任务

        1. 清理河道。
           - 牵头：镇水利站
           - 责任人：周守拙
           - 备注：经费尚未落实
        """);

    private static final Document WITHHELD = read("neibu-2026", """
        ---
        标题: 柳河镇征地拆迁风险评估方案
        发文字号: 柳密发〔2026〕7号
        公开属性: 依申请公开
        ---

        ## 一、主要任务

        1. 镇水利站、镇信访办要逐户摸清拆迁对象的思想动态，防止串联上访。
        2. 清理河道。
        """);

    @Test
    void wordsThatAlsoStandInPublicAreNoSecret() {
        assertThat(check("index.html", "<p>清理河道。镇水利站</p>")).isEmpty();
    }

    @Test
    void theWithheldFileAndItsWordsAreNamed() {
        Diagnostic found = check("index.html", "<p>柳河镇征地拆迁风险评估方案</p>").get(0);
        assertThat(found.code()).isEqualTo("HT707");
        assertThat(found.isError()).isTrue();
        assertThat(found.place().file().name()).isEqualTo("index.html");
        assertThat(found.message().chinese()).contains("content/neibu-2026.md");
        assertThat(found.related()).hasSize(1);
    }

    @Test
    void partsOfALongTextAreSeenThoughMarksAndLineEndsCutThem() {
        assertThat(check("a.html", "<p>要逐户<b>摸清拆</b>\n迁对象的思想动态</p>")).hasSize(1);
        assertThat(check("a.html", "<img alt='逐户摸清拆迁对象的思想动态'>")).hasSize(1);
        assertThat(check("a.html", "<!-- 逐户摸清拆迁对象的思想动态 -->")).hasSize(1);
    }

    @Test
    void shortNamesAndNumbersAreSeenWhole() {
        assertThat(check("a.html", "<td>镇信访办</td>")).hasSize(1);
        assertThat(check("a.html", "<td>柳密发〔2026〕7号</td>")).hasSize(1);
        assertThat(check("a.html", "<p>镇信</p><p>访办</p>")).isEmpty();
    }

    @Test
    void filesOfEveryKindAreReadBack() throws IOException {
        assertThat(check("tasks.json", "{\"owner\": \"\\u9547\u4fe1\\u8bbf\u529e\"}"))
                .hasSize(1);
        assertThat(check("feed.xml", "<feed><title>&#38215;&#20449;&#35775;&#21150;</title></feed>"))
                .hasSize(1);
        assertThat(check("tasks.ics", "SUMMARY:镇信\r\n 访办\r\n")).hasSize(1);
        assertThat(check("search/text-0.js", "X([\"镇信访办\"])")).hasSize(1);
        assertThat(check("sitemap.xml", "<loc>https://x.example/plans/neibu-2026/index.html</loc>"))
                .hasSize(1);
        assertThat(check("owners/镇信访办/index.html", "<p></p>")).hasSize(1);
        assertThat(check("tasks.xlsx", sheet("docProps/core.xml", "<a><b>镇信访办</b></a>")))
                .hasSize(1);
        assertThat(check("x.pdf", pdf("镇信访办"))).hasSize(1);
        assertThat(check("x.pdf", pdf("镇水利站"))).isEmpty();
    }

    @Test
    void aCalendarMayCutALineWithinACharacter() {
        byte[] han = "镇信访办".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.write(han, 0, 4);
        line.writeBytes("\r\n ".getBytes(StandardCharsets.UTF_8));
        line.write(han, 4, han.length - 4);
        assertThat(check("tasks.ics", line.toByteArray())).hasSize(1);
    }

    @Test
    void whatAPublicDocumentDoesNotPrintIsGuardedToo() {
        assertThat(check("a.html", "<td>周守拙</td>")).hasSize(1);
        assertThat(check("a.html", "<td>经费尚未落实</td>")).hasSize(1);
    }

    @Test
    void datesAnybodyCanComputeAreNoSecret() {
        Document dated = read("x", "---\n标题: 甲\n成文日期: 2026-05-04\n公开属性: 不予公开\n---\n\n2027年9月底前。\n");
        assertThat(new PublicationGate(List.of(), List.of(dated), List.of())
                        .check(files("a.html", "<p>2027年9月底前</p>".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void aDateWithinALongTextIsNoSecretButATelephoneNumberIs() {
        Document dated = read("x", "---\n标题: 甲\n公开属性: 不予公开\n---\n\n请各村于2027年11月30日前报送，联系电话13812345678，逾期不候。\n");
        PublicationGate gate = new PublicationGate(List.of(), List.of(dated), List.of());
        assertThat(gate.check(text("a.html", "<p>2027年11月30日前</p>"))).isEmpty();
        assertThat(gate.check(text("a.html", "<p>13812345678</p>"))).hasSize(1);
        assertThat(gate.check(text("a.html", "<p>请各村于2027年11月30日前</p>"))).hasSize(1);
    }

    @Test
    void whatALayoutPutsTogetherOfPublicTextsIsNoSecret() throws IOException {
        Document open = read("gongkai", "---\n标题: 甲\n公开属性: 主动公开\n---\n\n逐户摸清底数建好台账。镇村干部上门走访宣讲。\n");
        Document draft = read("caogao", "---\n标题: 甲\n状态: 草稿\n---\n\n镇村干部上门走访宣讲逐户摸清底数建好台账首批撤并。\n");
        PublicationGate gate = new PublicationGate(List.of(open), List.of(draft), List.of());

        assertThat(gate.check(text("a.html", "<p>干部上门走访宣讲</p><p>逐户摸清底数建好台账</p>")))
                .isEmpty();
        assertThat(gate.check(text("a.html", "<p data-a='上门走访宣讲' data-b='逐户摸清底数建好台账'></p>")))
                .isEmpty();
        assertThat(gate.check(text("a.json", "[\"干部上门走访宣讲\",\"逐户摸清底数建好台账\"]"))).isEmpty();
        assertThat(gate.check(text("a.csv", "1,干部上门走访宣讲,逐户摸清底数建好台账\r\n"))).isEmpty();
        assertThat(gate.check(text("a.xml", "<a><b>干部上门走访宣讲</b><b>逐户摸清底数建好台账</b></a>")))
                .isEmpty();

        assertThat(gate.check(text("a.html", "<p>干部上门走访宣讲逐户摸清底数建好台账</p>"))).hasSize(1);
        assertThat(gate.check(text("a.html", "<p>干部上门<b>走访宣讲</b>逐户摸清底数建好台账</p>")))
                .hasSize(1);
        assertThat(gate.check(text("a.html", "<p>走访宣讲</p><p>逐户摸清底数建好台账首批撤并</p>")))
                .hasSize(1);
        assertThat(gate.check(text("a.html", "<p>逐户摸清底数建好台账</p><p>首批撤并</p>"))).hasSize(1);
        assertThat(gate.check(text("a.json", "[\"上门走访\\\"宣讲逐户摸清\"]"))).hasSize(1);
        assertThat(gate.check(text("a.csv", "\"上门走访,宣讲逐户摸清\"\r\n"))).hasSize(1);
    }

    @Test
    void wordsThatAreSaidToBePublicMayBeSaid() {
        List<Document> withheld = List.of(WITHHELD);
        assertThat(new PublicationGate(List.of(OPEN), withheld, List.of("可公开用语: 镇信访办"))
                        .check(files("a.html", "<td>镇信访办</td>".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void withoutAnythingToHideNothingNeedsToBeRead() {
        Document plain = read("y", "---\n标题: 乙\n公开属性: 主动公开\n---\n\n正文。\n");
        assertThat(PublicationGate.isNeeded(List.of(plain), List.of())).isFalse();
        assertThat(PublicationGate.isNeeded(List.of(plain), List.of(WITHHELD))).isTrue();
        assertThat(PublicationGate.isNeeded(List.of(OPEN), List.of())).isTrue();
    }

    private static List<Diagnostic> check(String path, String text) {
        return check(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Diagnostic> check(String path, byte[] bytes) {
        return new PublicationGate(List.of(OPEN), List.of(WITHHELD), List.of()).check(files(path, bytes));
    }

    private static SortedMap<String, byte[]> text(String path, String text) {
        return files(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static SortedMap<String, byte[]> files(String path, byte[] bytes) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put(path, bytes);
        return files;
    }

    private static byte[] sheet(String name, String xml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** A blank page whose properties speak. */
    private static byte[] pdf(String keywords) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setKeywords(keywords);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static Document read(String id, String text) {
        return PlanReader.read(new SourceFile("content/" + id + ".md", text)).document();
    }
}
