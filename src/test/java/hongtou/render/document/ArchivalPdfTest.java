package hongtou.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What an archive and a screen reader ask of the file. */
class ArchivalPdfTest {
    /** Tables, a turned page, a joint mark, missing characters, a paragraph over a page's end: all that could go wrong. */
    static final String EVERYTHING = """
            ---
            标题: 青山县应急管理局、青山县水利局关于做好2025年汛期安全防范工作的通知
            发文机关:
              - 青山县应急管理局
              - 青山县水利局
            发文字号: 青应急〔2025〕8号
            主送: 各乡镇人民政府
            抄送: 县委办公室
            成文日期: 2025-05-08
            附件:
              - 汛期值守表
              - 名称: 任务分工表
                自动: 任务矩阵
            ---

            近期气象部门预测，今年汛期降水偏多，现通知如下。

            ## 一、主要任务

            1. **压实责任。** 2025年5月底前，县水利局牵头完成水库安全检查。（责任单位：县水利局）
            2. 各乡镇要在2025年6月10日前组织一次演练，见[资料](https://example.gov.cn/a)。

            """ + "县直有关部门要加强会商研判及时发布预警信息组织群众转移避险确保人民群众生命财产安全".repeat(16) + """
            。

            ## 二、组织领导

            - 值班人员24小时在岗；
            - 少见的字：𠀀。

            # 附件1 汛期值守表

            | 日期 | 值班人员 |
            |---|---|
            | 5月8日 | 柳娜 |
            """;

    private static byte[] bytes;

    @BeforeAll
    static void print() {
        VeraGreenfieldFoundryProvider.initialise();
        bytes = Printed.pdf(EVERYTHING).bytes();
    }

    static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        List<String> faults = new ArrayList<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            for (TestAssertion each : validator.validate(parser).getTestAssertions()) {
                if (each.getStatus() == TestAssertion.Status.FAILED) {
                    faults.add(each.getRuleId().getClause() + ": " + each.getMessage());
                }
            }
        }
        return faults;
    }

    @Test
    void isPdfA2a() throws Exception {
        assertThat(faults(bytes, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void isPdfUa1() throws Exception {
        assertThat(faults(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(faults(Printed.pdf(Printed.NOTICE).bytes(), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void theSameDocumentGivesTheSameBytesAnywhere() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Printed.pdf(EVERYTHING).bytes()).isEqualTo(bytes);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void saysWhatItIsAndWhen() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("青山县应急管理局、青山县水利局关于做好2025年汛期安全防范工作的通知");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("青山县应急管理局 青山县水利局");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            Calendar made = pdf.getDocumentInformation().getCreationDate();
            assertThat(made.toInstant()).isEqualTo("2025-05-07T16:00:00Z");
            assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .startsWith("1", "2");
        }
    }

    @Test
    void theBookmarksAreTheHeadings() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<String> titles = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), titles);
            assertThat(titles)
                    .contains("一、主要任务", "1. 压实责任", "二、组织领导", "附件1 汛期值守表", "附件2 任务分工表")
                    .startsWith("青山县应急管理局、青山县水利局关于做好2025年汛期安全防范工作的通知");
        }
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            collect(item, titles);
        }
    }

    @Test
    void aTableAcrossIsTurnedAndItsPageNumberStaysAtThePapersFoot() throws IOException {
        try (Ink ink = new Ink(bytes)) {
            int turned = 1
                    + java.util.stream.IntStream.range(0, ink.pages())
                            .filter(i -> ink.pdf.getPage(i).getRotation() == 90)
                            .findFirst()
                            .orElseThrow();
            assertThat(ink.pdf.getPage(turned - 1).getMediaBox().getHeight())
                    .isCloseTo(841.89f, org.assertj.core.data.Offset.offset(0.1f));
            ink.pdf.getPage(turned - 1).setRotation(0);
            Ink.Line number = ink.line(turned, "— " + turned);
            assertThat(number.bottom()).isBetween(269.0, 272.0);
        }
    }

    @Test
    void everyFontIsEmbeddedInPart() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).matches("[A-Z]{6}\\+Gongwen.*");
                }
            }
        }
    }

    @Test
    void aCharacterThatNoFontHasIsReportedWithItsPlace() {
        RenderedPdf printed = Printed.pdf(EVERYTHING);
        assertThat(printed.findings()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("HT910");
            assertThat(f.message().chinese()).contains("𠀀（U+20000）");
            assertThat(f.place().file().text(f.place().span())).isEqualTo("𠀀");
        });
    }
}
