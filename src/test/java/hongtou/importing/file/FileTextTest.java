package hongtou.importing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTextTest {
    private static final String NUMBERING = """
            <w:numbering>
              <w:abstractNum w:abstractNumId="7">
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
                <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
                <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl>
              </w:abstractNum>
              <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
              <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            </w:numbering>""";

    private static final String STYLES = """
            <w:styles>
              <w:style w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
              <w:style w:styleId="Chapter"><w:basedOn w:val="Heading1"/></w:style>
            </w:styles>""";

    @Test
    void automaticNumbersAreWrittenOut() throws IOException {
        String lines = word(styled("Chapter", "总体要求")
                + numbered(1, 1, "指导思想")
                + numbered(1, 1, "工作目标")
                + numbered(1, 2, "第一项")
                + numbered(1, 3, "要点")
                + numbered(1, 2, "第二项")
                + styled("Heading1", "重点任务")
                + numbered(1, 1, "排查隐患")
                + numbered(2, 0, "另起"));

        assertThat(lines).isEqualTo("""
                一、总体要求
                （一）指导思想
                （二）工作目标
                1.第一项
                要点
                2.第二项
                二、重点任务
                （一）排查隐患
                五、另起
                """);
    }

    @Test
    void deletedHiddenAndDoubledWordsAreLeftOut() throws IOException {
        assertThat(word("<w:p><w:r><w:t>各村</w:t></w:r><w:del><w:r><w:delText>不</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>要</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>批注</w:t></w:r>"
                        + "<mc:AlternateContent><mc:Choice><w:r><w:t>落实</w:t></w:r></mc:Choice>"
                        + "<mc:Fallback><w:r><w:t>落实</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"))
                .isEqualTo("各村要落实\n");
    }

    @Test
    void theWordsOfATextBoxAreAParagraphOfTheirOwn() throws IOException {
        String box =
                "<w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>内部资料</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>";

        assertThat(word("<w:p><w:r><w:t>各村要落实。</w:t></w:r>" + box + "</w:p>").strip())
                .isEqualTo("各村要落实。\n内部资料");
    }

    @Test
    void tablesKeepTheirCellsAndMergedOnesSayTheSameInEachRow() throws IOException {
        String merged = "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>";
        String goesOn = "<w:tcPr><w:vMerge/></w:tcPr>";
        String[] rows = word("<w:tbl>" + row(cell("", "工作任务"), cell("", "责任单位"))
                        + row(cell("", "修订预案"), cell(merged, "县应急局"))
                        + row(cell("", "开展演练"), cell(goesOn, "")) + "</w:tbl>")
                .split("\n");

        assertThat(rows).allMatch(TableLine::isRow);
        assertThat(TableLine.cells(rows[1])).containsExactly("修订预案", "县应急局");
        assertThat(TableLine.cells(rows[2])).containsExactly("开展演练", "县应急局");
    }

    @Test
    void webPagesGiveOneLineForEachBlock() {
        String page = """
                <html><head><meta charset="gbk"><script>var a;</script></head><body>
                <nav>首页</nav><p>一、总体要求</p><div>各村要<b>抓好</b>落实。<br>二、任务</div>
                <table><tr><td>任务</td><td>单位</td></tr><tr><td>修订预案</td><td rowspan="2">县应急局</td></tr><tr><td>演练</td></tr></table>
                <p style="display: none">隐藏</p></body></html>""";
        String[] lines = FileText.of(page.getBytes(Charset.forName("GBK")))
                .orElseThrow()
                .lines()
                .strip()
                .split("\\s*\n\\s*");

        assertThat(lines).hasSize(6).startsWith("一、总体要求", "各村要抓好落实。", "二、任务");
        assertThat(TableLine.cells(lines[5])).containsExactly("演练", "县应急局");
    }

    @Test
    void theMenusOfASiteAreLeftOutAndTheNamesOfAttachmentsAreNot() {
        String page = """
                <html><body><ul><li><a>首页</a></li><li><a>政务公开</a></li><li><a>办事服务</a></li></ul>
                <p>各村要落实。</p><div><a>附件1：北山镇重点隐患排查台账.docx</a><br><a>附件2：北山镇联合检查工作安排表.docx</a><br>
                <a>附件3：北山镇隐患整改情况汇总表.docx</a></div></body></html>""";
        String text =
                FileText.of(page.getBytes(StandardCharsets.UTF_8)).orElseThrow().lines();

        assertThat(text).contains("各村要落实。", "附件2：北山镇联合检查工作安排表.docx").doesNotContain("政务公开");
    }

    @Test
    void plainTextIsNoFile() {
        assertThat(FileText.of("关于印发方案的通知".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void whatCannotBeReadSaysWhatToDo() throws IOException {
        assertFault("PK\u0003\u0004 damaged".getBytes(StandardCharsets.ISO_8859_1), "docx");
        assertFault(zip(Map.of("xl/workbook.xml", "<x/>")), "另存为 .docx");
        assertFault("\u00D0\u00CF\u0011\u00E0".getBytes(StandardCharsets.ISO_8859_1), "旧格式");
        assertFault("%PDF-1.7 nothing".getBytes(StandardCharsets.ISO_8859_1), "损坏");
        assertFault(emptyPdf(false), "扫描");
        assertFault(emptyPdf(true), "密码");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 10, 十", "chineseCounting, 23, 二十三", "chineseCounting, 30, 三十", "ideographDigital, 20, 二〇",
        "decimalEnclosedCircle, 3, ③", "lowerLetter, 2, b", "decimalZero, 7, 07", "decimal, 12, 12"
    })
    void numbersArePrintedAsWordPrintsThem(String format, int value, String printed) {
        assertThat(WordNumberFormat.of(format, value)).isEqualTo(printed);
    }

    private static void assertFault(byte[] bytes, String words) {
        assertThatThrownBy(() -> FileText.of(bytes))
                .isInstanceOfSatisfying(
                        FileFault.class, f -> assertThat(f.words().chinese()).contains(words));
    }

    private static byte[] emptyPdf(boolean locked) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            if (locked) {
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static String word(String body) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        parts.put("word/document.xml", "<?xml version=\"1.0\"?><w:document><w:body>" + body + "</w:body></w:document>");
        parts.put("word/numbering.xml", NUMBERING);
        parts.put("word/styles.xml", STYLES);
        return FileText.of(zip(parts)).orElseThrow().lines();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String numbered(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String words) {
        return "<w:tc>" + properties + "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p></w:tc>";
    }
}
