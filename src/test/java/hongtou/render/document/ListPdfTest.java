package hongtou.render.document;

import static hongtou.view.SamplePlan.again;
import static hongtou.view.SamplePlan.by;
import static hongtou.view.SamplePlan.lead;
import static hongtou.view.SamplePlan.monthly;
import static hongtou.view.SamplePlan.ongoing;
import static hongtou.view.SamplePlan.responsible;
import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import hongtou.model.Register;
import hongtou.theme.Theme;
import hongtou.theme.ThemeFiles;
import hongtou.view.Checklist;
import hongtou.view.Owner;
import hongtou.view.SamplePlan;
import hongtou.view.Selection.Window;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ListPdfTest {
    private static final ListPdf PDFS = new ListPdf(new Theme("list", ThemeFiles.builtIn()), Printed.FONTS);

    private static final List<Document> DOCUMENTS = List.of(
            SamplePlan.forest()
                    .task("清理林缘可燃物，修整防火隔离带。", lead("镇林业站", "各行政村"), by("2025年底前", LocalDate.of(2025, 12, 31)))
                    .task("组织一次演练。", responsible("镇林业站"), again("每月21日前", monthly(21)))
                    .task("落实<巡护>制度。", responsible("镇林业站"), ongoing("长期坚持"))
                    .document(),
            new SamplePlan("qinghe-2025-2", "清河镇河道整治方案", LocalDate.of(2025, 5, 6), null)
                    .task("清除河道垃圾。", lead("镇林业站"), by("2025年6月底前", LocalDate.of(2025, 6, 30)))
                    .document());

    @BeforeAll
    static void verapdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void threeMonthsFitOnOnePage() throws IOException {
        RenderedPdf pdf = pdf(new Window(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 8, 31)));

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(text(pdf, 1))
                .contains("镇林业站工作任务清单", "有截止日期的4项", "长期坚持或未写明时限的1项", "第1页，共1页")
                .contains("落实<巡护>制度。", "[1]一（一）2", "[2]一（一）1", "[2]《清河镇河道整治方案》");
        assertThat(pdf.findings()).isEmpty();
    }

    @Test
    void daysComeInTheirOrderAndEachOccurrenceStandsForItself() throws IOException {
        String text = text(pdf(new Window(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 8, 31))), 1);

        assertThat(Pattern.compile("2025-\\d\\d-\\d\\d").matcher(text).results().map(MatchResult::group))
                .as("the first falls on a Saturday")
                .containsExactly("2025-06-21", "2025-06-20", "2025-06-30", "2025-07-21", "2025-08-21");
        assertThat(text).containsSubsequence("2025年6月\n", "2025年7月\n", "2025年8月\n", "长期坚持或未写明时限\n");
    }

    @Test
    void headRowStandsOnEveryPageAndNoMonthStandsAloneAtAFoot() throws IOException {
        RenderedPdf pdf = pdf(null);

        assertThat(pdf.pages()).isGreaterThan(1);
        for (int page = 1; page <= pdf.pages(); page++) {
            String text = text(pdf, page);
            assertThat(text).contains("截止日期", "第" + page + "页，共" + pdf.pages() + "页");
            assertThat(text).doesNotContainPattern("\\d年\\d+月\\s+第");
        }
    }

    @Test
    void everyLineHasABoxToTick() throws IOException {
        RenderedPdf pdf = pdf(new Window(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 8, 31)));
        try (Ink ink = new Ink(pdf.bytes())) {
            // The upper and the lower edge of a box are bars of 3 to 4.2 mm.
            long edges = ink.bars(1).stream()
                    .filter(b -> b.right() - b.left() > 3 && b.right() - b.left() < 4.2 && b.thickness() < 0.42)
                    .map(b -> Math.round((b.top() + b.bottom()) * 2))
                    .distinct()
                    .count();

            assertThat(edges / 2).isEqualTo(5);
        }
    }

    @Test
    void isPdfA2aAndPdfUa1() throws Exception {
        byte[] bytes = pdf(null).bytes();

        assertThat(ArchivalPdfTest.faults(bytes, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(ArchivalPdfTest.faults(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aListWithoutTasksSaysSo() throws Exception {
        RenderedPdf pdf = PDFS.render(Checklist.of(new Owner("镇司法所", Register.EMPTY), DOCUMENTS, null));

        assertThat(text(pdf, 1)).contains("镇司法所工作任务清单", "没有任务。").doesNotContain("截止日期");
        assertThat(ArchivalPdfTest.faults(pdf.bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void theSameListGivesTheSameBytesAnywhere() {
        Window window = new Window(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 8, 31));
        byte[] here = pdf(window).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(pdf(window).bytes()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static RenderedPdf pdf(@Nullable Window window) {
        return PDFS.render(Checklist.of(new Owner("镇林业站", Register.EMPTY), DOCUMENTS, window));
    }

    private static String text(RenderedPdf pdf, int page) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(read).replace(" ", "");
        }
    }
}
