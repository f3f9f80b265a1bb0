package hongtou.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages work when they are opened from a folder, with the keyboard alone, and without script. */
@InBrowser
class ReadingTest {
    /** What has the focus: its words, or its id where it has none. */
    private static final String FOCUS = "(document.activeElement.textContent.trim() || document.activeElement.id)";

    /** The validity of every document that the list shows. */
    private static final String LISTED =
            "[...document.querySelectorAll('.plan-list > li')].filter(l => l.offsetHeight).map(l => l.dataset.validity)";

    private final Tab tab;
    private final TestSite site;

    ReadingTest(Tab tab, TestSite site) {
        this.tab = tab;
        this.site = site;
    }

    @BeforeEach
    void forget() {
        tab.size(1280, 900);
        tab.takeErrors();
    }

    @AfterEach
    void withScripts() {
        tab.scripts(true);
    }

    static List<String> pages() {
        return TestSite.PAGES;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageTellsTheConsoleOfAnError(String page) {
        tab.open(site.address(page));
        assertThat(tab.takeErrors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageIsWiderThanAPhone(String page) {
        tab.size(360, 740);
        tab.open(site.address(page));
        String tooWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
        assertThat(tab.text(tooWide)).isEqualTo("false");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageCanBeReadWithoutScript(String page) {
        tab.open(site.address(page));
        // What a filter offers is not part of the text.
        String words = "document.querySelector('main, body').innerText.replace(/\\s/g, '').length"
                + " - [...document.querySelectorAll('select')].filter(s => s.offsetHeight)"
                + ".map(s => s.innerText.replace(/\\s/g, '').length).reduce((a, b) => a + b, 0)";
        int with = Integer.parseInt(tab.text(words));
        tab.scripts(false);
        tab.open(site.address(page));
        assertThat(Integer.parseInt(tab.text(words))).isGreaterThan(with / 2);
    }

    @Test
    void withoutScriptEveryTaskStandsInTheMatrix() {
        tab.scripts(false);
        tab.open(site.address("public/matrix/index.html"));
        long tasks = site.documents().stream()
                .mapToLong(d -> d.plan().tasks().size())
                .sum();
        assertThat(tab.text("[...document.querySelectorAll('#tasks tbody tr')].filter(r => r.offsetHeight > 0).length"))
                .isEqualTo(String.valueOf(tasks));
        assertThat(tab.text("document.querySelector('#filters').offsetHeight")).isEqualTo("0");
    }

    @Test
    void theFirstKeyLeadsToTheText() {
        tab.open(site.address("public/index.html"));
        tab.press("Tab");
        assertThat(tab.text(FOCUS)).isEqualTo("跳到正文");
        tab.press("Enter");
        tab.await("location.hash === '#main'");
    }

    @Test
    void theMatrixIsSortedAndFilteredWithTheKeyboard() {
        tab.open(site.address("public/matrix/index.html"));
        walkTo("document.activeElement.id === 'f-plan'");
        tab.press("ArrowDown");
        tab.await("location.hash.includes('plan=')");
        assertThat(tab.text("document.getElementById('count').textContent")).startsWith("符合条件");
        walkTo("document.activeElement.closest('th') && document.activeElement.textContent === '完成时限'");
        tab.press("Enter");
        tab.await("document.querySelector('th[aria-sort=ascending]').textContent === '完成时限'");
        tab.press("Space");
        tab.await("document.querySelector('th[aria-sort=descending]') !== null");
    }

    @Test
    void theListIsFilteredWithTheKeyboardAndTheAddressKeepsTheFilter() {
        tab.open(site.address("public/plans/index.html"));
        walkTo("document.activeElement.id === 'f-validity'");
        tab.press("ArrowDown");
        tab.await("location.hash.includes('validity=')");
        tab.press("ArrowDown");
        tab.await("decodeURIComponent(location.hash).includes('validity=废止')");
        assertThat(tab.texts(LISTED)).containsOnly("废止");
        assertThat(tab.text("document.getElementById('count').textContent")).startsWith("符合条件 1 件，共 3 件");
        String address = tab.text("location.href");
        tab.open(address);
        assertThat(tab.texts(LISTED)).containsOnly("废止");
        walkTo("document.activeElement.type === 'reset'");
        tab.press("Space");
        tab.await(LISTED + ".length === " + site.documents().size());
    }

    @Test
    void anAddressThatAsksForWhatIsNotThereAsksForNothing() {
        tab.open(site.address("public/plans/index.html") + "#year=1812");
        assertThat(tab.texts(LISTED)).hasSize(site.documents().size());
        assertThat(tab.text("document.getElementById('f-year').selectedIndex")).isEqualTo("0");
    }

    @Test
    void withoutScriptTheListIsWholeAndHasNoFilters() {
        tab.scripts(false);
        tab.open(site.address("public/plans/index.html"));
        assertThat(tab.texts(LISTED)).hasSize(site.documents().size());
        assertThat(tab.text("document.querySelector('#filters').offsetHeight")).isEqualTo("0");
    }

    @Test
    void theSearchIsWalkedWithTheKeyboard() {
        tab.open(site.address("public/index.html"));
        walkTo("document.activeElement.id === 'q'");
        tab.type("值班制度");
        tab.press("Enter");
        tab.await("document.querySelectorAll('#results li').length > 0");
        assertThat(tab.text("document.getElementById('result-count').textContent"))
                .contains("1");
        walkTo("document.activeElement.closest('#results') !== null");
        tab.press("Enter");
        tab.await("document.readyState === 'complete' && location.pathname.endsWith('plans/flood-plan/index.html')");
        assertThat(tab.text("document.querySelector(decodeURIComponent(location.hash)).textContent"))
                .contains("值班制度");
    }

    @Test
    void theContentsListLeadsToTheClause() {
        tab.open(site.address("public/plans/flood-plan/index.html"));
        walkTo("document.activeElement.closest('.contents') && document.activeElement.textContent.includes('工作要求')");
        tab.press("Enter");
        tab.await("document.querySelector(decodeURIComponent(location.hash)).getBoundingClientRect().top < 300");
        tab.await("document.querySelector('.contents [aria-current]') !== null");
    }

    @Test
    void onAPhoneTheContentsListIsFoldedUntilItIsAskedFor() {
        tab.size(390, 844);
        tab.open(site.address("public/plans/flood-plan/index.html"));
        String height = "document.querySelector('.contents ol').checkVisibility()";
        assertThat(tab.text(height)).isEqualTo("false");
        walkTo("document.activeElement.matches('.contents summary')");
        tab.press("Enter");
        tab.await(height);
    }

    @Test
    void withoutScriptTheContentsListIsOpenOnAPhone() {
        tab.size(390, 844);
        tab.scripts(false);
        tab.open(site.address("public/plans/flood-plan/index.html"));
        assertThat(tab.text("document.querySelector('.contents ol').checkVisibility()"))
                .isEqualTo("true");
    }

    @Test
    void theHomePageShowsTheDaysToComeByTheReadersClock() {
        String clock = "const Real = Date; Date = class extends Real { constructor() { super(2025, 5, 15, 12); } };";
        Object script = tab.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", clock))
                .get("identifier");
        tab.open(site.address("public/index.html"));
        tab.call("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", String.valueOf(script)));
        List<String> days = tab.texts(
                "[...document.querySelectorAll('.days [data-date]')].filter(d => d.offsetHeight).map(d => d.dataset.date)");
        assertThat(days)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(6)
                .isSorted()
                .allMatch(d -> d.compareTo("2025-06-15") >= 0);
        assertThat(tab.text("document.querySelectorAll('.days [hidden]').length > 0"))
                .isEqualTo("true");
        assertThat(tab.text("document.querySelector('.due .aside').textContent"))
                .startsWith("今天以后");
    }

    @Test
    void textSizeAndElderModeStay() {
        tab.open(site.address("public/index.html"));
        walkTo("document.activeElement.dataset.elder !== undefined");
        tab.press("Space");
        assertThat(tab.text("document.documentElement.className")).contains("elder");
        assertThat(tab.text("parseFloat(getComputedStyle(document.body).fontSize) >= 18"))
                .isEqualTo("true");
        tab.press("Space");
        assertThat(tab.text("document.documentElement.className")).doesNotContain("elder");
    }

    @Test
    void theReviewersSheetFillsOnePage() {
        tab.open(site.address("public/plans/flood-plan/portal/checklist.html"));
        Object pdf =
                tab.call("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data");
        String text = new String(Base64.getDecoder().decode(String.valueOf(pdf)), StandardCharsets.ISO_8859_1);
        assertThat(text).containsPattern("/Type\\s*/Pages\\s[^>]*/Count 1\\b|/Count 1\\s");
    }

    @Test
    void theMatrixIsPrintedAcrossWithItsHeadOnEveryPage() throws IOException {
        tab.open(site.address("public/matrix/index.html"));
        Object pdf = tab.call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false))
                .get("data");
        try (PDDocument printed = Loader.loadPDF(Base64.getDecoder().decode(String.valueOf(pdf)))) {
            assertThat(printed.getNumberOfPages()).isBetween(2, 12);
            for (int page = 1; page <= printed.getNumberOfPages(); page++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                assertThat(words.getText(printed).replaceAll("\\s", ""))
                        .contains("序号", "牵头单位", "完成时限", "依据条款")
                        .doesNotContain("↕", "下载", "长者模式");
                PDRectangle size = printed.getPage(page - 1).getMediaBox();
                assertThat(size.getWidth()).isGreaterThan(size.getHeight());
            }
        }
    }

    private void walkTo(String there) {
        for (int i = 0; i < 200; i++) {
            if (tab.text("!!(" + there + ")").equals("true")) {
                return;
            }
            tab.press("Tab");
        }
        throw new AssertionError("the keyboard does not reach: " + there);
    }
}
