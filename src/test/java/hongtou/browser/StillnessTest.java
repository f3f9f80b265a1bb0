package hongtou.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing moves after a page has been drawn, although its scripts come later (cumulative layout shift). */
@InBrowser
class StillnessTest {
    /** The sum of all shifts since the page was opened, without a unit; 0.1 is what Lighthouse calls good. */
    private static final String SHIFT = """
        new Promise(done => {
          const seen = [];
          const observer = new PerformanceObserver(list => seen.push(...list.getEntries()));
          observer.observe({type: 'layout-shift', buffered: true});
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
            seen.push(...observer.takeRecords());
            done(String(seen.reduce((sum, shift) => sum + shift.value, 0)));
          }, 0)));
        })
        """;

    private static final double BEARABLE = 0.05;

    private final Tab tab;
    private final TestSite site;

    StillnessTest(Tab tab, TestSite site) {
        this.tab = tab;
        this.site = site;
    }

    static List<String> pages() {
        return TestSite.PAGES;
    }

    @AfterEach
    void asBefore() {
        tab.size(1280, 900);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageMovesOnAWideScreen(String page) {
        assertThat(shift(page, 1280, 900)).isLessThan(BEARABLE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageMovesOnAPhone(String page) {
        assertThat(shift(page, 390, 844)).isLessThan(BEARABLE);
    }

    @Test
    void aPageThatMovesWouldBeNoticed() throws IOException {
        Path folder = site.folder();
        Files.writeString(
                folder.resolve("restless.html"),
                "<!DOCTYPE html><title>x</title><script src='restless.js' defer></script><p>一行文字</p><p>又一行文字</p>");
        Files.writeString(folder.resolve("restless.js"), "document.body.style.paddingTop = '20rem';");
        assertThat(shift("restless.html", 390, 844)).isGreaterThan(BEARABLE);
    }

    private double shift(String page, int width, int height) {
        tab.size(width, height);
        tab.openDrawnBeforeScripts(site.address(page));
        return Double.parseDouble(tab.text(SHIFT));
    }
}
