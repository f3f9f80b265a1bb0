package hongtou.browser;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The search of the pages finds exactly the documents that hold the words, compared with reading every page. */
@InBrowser
class SearchTest {
    private static final int STRINGS = 200;
    private static final long SEED = 20240322;

    /** The files of the index that came after the page, but for the texts. */
    private static final String LOADED = "[...document.querySelectorAll('head script')].map(s => s.getAttribute('src'))"
            + ".filter(s => s.startsWith('pairs-') || s.startsWith('owners'))";

    private final Tab tab;
    private final TestSite site;

    SearchTest(Tab tab, TestSite site) {
        this.tab = tab;
        this.site = site;
    }

    @Test
    void findsEverythingAndNothingElse() {
        List<String> ids = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String folder : folders()) {
            tab.open(site.address("public/" + folder + "/index.html"));
            ids.add(folder.substring(folder.indexOf('/') + 1));
            texts.add(tab.text("(" + VISIBLE + ")()"));
        }
        List<String> words = words(texts);
        tab.open(site.address("public/search/index.html"));
        int returned = 0;
        int right = 0;
        int there = 0;
        for (String word : words) {
            Set<String> found = search(word);
            Set<String> holding = new TreeSet<>();
            for (int i = 0; i < ids.size(); i++) {
                if (texts.get(i).contains(word)) {
                    holding.add(ids.get(i));
                }
            }
            assertThat(found).as(word).containsAll(holding);
            there += holding.size();
            returned += found.size();
            found.retainAll(holding);
            right += found.size();
        }
        assertThat(there).isGreaterThanOrEqualTo(STRINGS);
        assertThat((double) right / returned).as("precision").isGreaterThanOrEqualTo(0.99);
    }

    /** The documents, and the pages that the office has written itself. */
    private List<String> folders() {
        return Stream.concat(
                        site.documents().stream().map(d -> "plans/" + d.id()), Stream.of("about", "help", "statement"))
                .toList();
    }

    /** The paragraphs, headings and cells of a document or page, as they are seen, each in a line, without what the site adds. */
    private static final String VISIBLE = """
        () => {
          const article = document.querySelector('article').cloneNode(true);
          article.querySelectorAll('[data-furniture]').forEach(e => e.remove());
          return [...article.querySelectorAll('h1, h2, h3, h4, h5, p, li, td, th, dt, dd')]
            .filter(e => !e.querySelector('p, li, td, dt')).map(e => e.textContent.replace(/\\s/g, '')).join('\\n');
        }
        """;

    private List<String> words(List<String> texts) {
        Random random = new Random(SEED);
        List<String> words = new ArrayList<>();
        while (words.size() < STRINGS) {
            String text = texts.get(random.nextInt(texts.size()));
            int length = 2 + random.nextInt(5);
            int at = random.nextInt(text.length() - length);
            String word = text.substring(at, at + length);
            if (word.matches("[\\p{IsHan}\\d]+")) {
                words.add(word);
            }
        }
        return words;
    }

    private Set<String> search(String word) {
        String links = tab.text("""
            (async () => {
              const form = document.getElementById('search');
              form.elements.q.value = %s;
              form.requestSubmit();
              const count = document.getElementById('result-count');
              const more = document.querySelector('#more-results button');
              for (let i = 0; i < 400; i++) {
                await new Promise(done => setTimeout(done, 2));
                if (count.textContent === '正在查找') continue;
                if (document.getElementById('more-results').hidden) break;
                more.click();
              }
              return [...document.querySelectorAll('#results a')].map(a => a.pathname.split('/').at(-2)).join(' ');
            })()
            """.formatted(Json.write(word).strip()));
        return new TreeSet<>(links.isEmpty() ? List.of() : List.of(links.split(" ")));
    }

    @Test
    void aHitOpensAtItsClauseWithTheWordsMarked() {
        tab.open(site.address("public/search/index.html") + "#q=" + "编织袋");
        tab.await("document.querySelectorAll('#results li').length > 0");
        assertThat(tab.text("document.querySelector('#results mark').textContent"))
                .isEqualTo("编织袋");
        assertThat(tab.text("document.querySelector('#results a').hash")).isNotEmpty();
    }

    @Test
    void aPageOfTheOfficesOwnIsFoundAndIsNoDocument() {
        String hit = "document.querySelector('#results a[href*=\"../help/\"]')";
        tab.open(site.address("public/search/index.html") + "#q=长者模式");
        tab.await(hit + " !== null");
        String line = hit + ".closest('li').querySelector('.facts')";
        assertThat(tab.text(line + ".querySelector('.type').textContent")).isEqualTo("页面");
        assertThat(tab.text(line + ".textContent")).contains("使用说明");
        assertThat(tab.text("document.querySelector('#f-kind option[value=页面]').textContent"))
                .isEqualTo("页面（3）");
        String place = tab.text("decodeURIComponent(" + hit + ".hash.slice(1))");
        tab.evaluate(hit + ".click()");
        tab.await("location.pathname.endsWith('/help/index.html') && document.readyState === 'complete'");
        assertThat(tab.text("document.getElementById('" + place + "').matches('h2, h3')"))
                .isEqualTo("true");
    }

    @Test
    void filtersThatOnlyDocumentsHaveLeavePagesOut() {
        assertThat(found("使用", "")).contains("help");
        assertThat(found("使用", "&kind=页面")).contains("help").doesNotContain("flood-plan", "old-notice");
        assertThat(found("使用", "&validity=有效")).doesNotContain("help");
        assertThat(found("使用", "&owner=镇应急办")).doesNotContain("help");
        assertThat(found("使用", "&year=2025")).doesNotContain("help");
    }

    @Test
    void oneCharacterIsFoundToo() {
        tab.open(site.address("public/search/index.html"));
        assertThat(search("袋")).contains("flood-plan");
        assertThat(search("龘")).isEmpty();
    }

    @Test
    void onlyTheFilesThatTheWordsNeedAreLoaded() {
        tab.open(site.address("public/search/index.html") + "#q=编织袋");
        tab.await("document.querySelectorAll('#results li').length > 0");
        assertThat(tab.texts(LOADED)).hasSizeBetween(1, 2).doesNotContain("owners.js");
        int all = Integer.parseInt(tab.text("window.HONGTOU_SEARCH.pairs"));
        assertThat(all).isGreaterThan(2);
    }

    @Test
    void theFiltersNarrowTheSearchAndStandInTheAddress() {
        assertThat(narrowed("")).isEqualTo("flood-plan old-notice");
        assertThat(narrowed("&year=2023")).isEqualTo("old-notice");
        assertThat(tab.text("document.querySelector('#results .state').textContent"))
                .isEqualTo("废止");
        assertThat(narrowed("&validity=有效")).isEqualTo("flood-plan");
        assertThat(narrowed("&owner=镇应急办")).isEqualTo("flood-plan old-notice");
        assertThat(narrowed("&year=2023&owner=镇财政所")).isEmpty();
        assertThat(tab.text("document.getElementById('result-count').textContent"))
                .isEqualTo("没有找到");
        tab.evaluate("const f = document.getElementById('f-year'); f.value = '';"
                + " f.dispatchEvent(new Event('input', {bubbles: true}))");
        tab.await("document.querySelectorAll('#results li').length > 0");
        assertThat(tab.text("decodeURIComponent(location.hash)")).isEqualTo("#q=防汛&owner=镇财政所");
    }

    @Test
    void aFileOfTheIndexThatIsMissingIsSaid() throws IOException {
        Path page = site.folder().resolve("lost/search/index.html");
        Path made = site.folder().resolve("public/search");
        Files.createDirectories(page.getParent());
        Files.copy(made.resolve("index.html"), page);
        Files.copy(made.resolve("index.js"), page.resolveSibling("index.js"));
        Path assets = Files.createDirectories(site.folder().resolve("lost/assets"));
        for (String script : List.of("early.js", "site.js", "filters.js", "search.js")) {
            Files.copy(site.folder().resolve("public/assets").resolve(script), assets.resolve(script));
        }
        tab.open(site.address("lost/search/index.html") + "#q=防汛");
        tab.await("document.getElementById('result-count').textContent.startsWith('有的索引文件没有读到')");
        tab.takeErrors();
    }

    private String narrowed(String filters) {
        return found("防汛", filters);
    }

    private String found(String words, String filters) {
        tab.open(site.address("public/search/index.html") + "#q=" + words + filters);
        tab.await("!['', '正在查找'].includes(document.getElementById('result-count').textContent)");
        return tab.text("[...new Set([...document.querySelectorAll('#results a')]"
                + ".map(a => a.pathname.split('/').at(-2)))].sort().join(' ')");
    }
}
