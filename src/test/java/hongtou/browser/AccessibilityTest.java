package hongtou.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe finds no violation on any kind of page, light and dark, on a phone and in elder mode. */
@InBrowser
class AccessibilityTest {
    private final Tab tab;
    private final TestSite site;

    AccessibilityTest(Tab tab, TestSite site) {
        this.tab = tab;
        this.site = site;
    }

    static Stream<String> pages() {
        return TestSite.PAGES.stream().filter(p -> !p.endsWith("portal/body.html"));
    }

    @AfterEach
    void asBefore() {
        tab.size(1280, 900);
        tab.dark(false);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageCanBeUsedByEverybody(String page) throws IOException {
        String search = !page.contains("/search/") ? "" : page.startsWith("empty/") ? "#q=使用" : "#q=应急";
        tab.size(1280, 900);
        open(page + search);
        assertThat(violations()).as("light").isEmpty();
        tab.dark(true);
        assertThat(violations()).as("dark").isEmpty();
        tab.dark(false);
        tab.size(390, 844);
        assertThat(violations()).as("phone").isEmpty();
        tab.size(1280, 900);
        tab.evaluate("document.documentElement.classList.add('elder')");
        assertThat(violations()).as("elder").isEmpty();
    }

    @Test
    void aPageWithFaultsWouldBeNoticed() throws IOException {
        Path crooked = site.folder().resolve("crooked.html");
        Files.writeString(
                crooked,
                "<!DOCTYPE html><title>x</title><img src='x.png'><p"
                        + " style='color:#ccc;background:#fff'>这一行的颜色太淡，看不清楚</p>");
        open("crooked.html");
        assertThat(violations()).anyMatch(v -> v.startsWith("image-alt")).anyMatch(v -> v.startsWith("color-contrast"));
    }

    private void open(String page) {
        int hash = page.indexOf('#');
        tab.open(site.address(hash < 0 ? page : page.substring(0, hash)) + (hash < 0 ? "" : page.substring(hash)));
        if (hash >= 0) {
            tab.await("document.querySelectorAll('#results li').length");
        }
    }

    private List<String> violations() throws IOException {
        return Axe.violations(tab);
    }
}
