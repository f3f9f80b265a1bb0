package hongtou.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A matrix of more than a thousand tasks: filters and sorting see all of them, from a folder, on every page. */
@InBrowser
class MatrixOfManyTest {
    private final Tab tab;
    private final TestSite site;

    MatrixOfManyTest(Tab tab, TestSite site) {
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
        assertThat(tab.takeErrors()).isEmpty();
    }

    @Test
    void withoutScriptEveryPageShowsItsTasksAndTheWayToTheOthers() {
        tab.scripts(false);
        open("matrix/3/index.html");
        assertThat(shown()).isEqualTo("200");
        assertThat(tab.text("document.querySelectorAll('#pager a').length")).isEqualTo("3");
        assertThat(tab.text("document.querySelector('#tasks .no').textContent")).isEqualTo("1001");
    }

    @Test
    void aFilterSeesTheTasksOfAllPages() {
        open("matrix/2/index.html");
        choose("owner", "镇水利站");
        tab.await("document.getElementById('count').textContent.startsWith('符合条件 400 项，共 1200 项')");
        assertThat(shown()).isEqualTo("200");
        assertThat(tab.text("document.querySelector('#tasks .no').textContent")).isEqualTo("3");
        assertThat(tab.text("decodeURIComponent(location.hash)")).isEqualTo("#owner=镇水利站");
        assertThat(tab.text("document.querySelector('#tasks a').href.endsWith('/plans/a/index.html#s-1-3')"))
                .isEqualTo("true");
        tab.evaluate("document.getElementById('more-rows').click()");
        assertThat(shown()).isEqualTo("400");
        assertThat(tab.text("document.getElementById('more-rows').hidden")).isEqualTo("true");
    }

    @Test
    void aViewThatWasSentIsTheSameView() {
        open("matrix/index.html#month=2026-03&sort=0-");
        tab.await("document.getElementById('count').textContent.startsWith('符合条件 100 项')");
        assertThat(tab.text("document.querySelector('#tasks .no').textContent")).isEqualTo("1190");
        assertThat(tab.text("document.getElementById('f-month').value")).isEqualTo("2026-03");
    }

    @Test
    void sortingSeesThemToo() {
        open("matrix/index.html");
        tab.evaluate("document.querySelector('#tasks th button').click()");
        tab.await("document.querySelector('#tasks .no').textContent === '1200'");
        assertThat(tab.text("document.querySelector('#tasks th').getAttribute('aria-sort')"))
                .isEqualTo("descending");
    }

    @Test
    void whoClearsTheFiltersHasThePageBack() {
        open("matrix/2/index.html");
        String before = tab.text("document.querySelector('#tasks tbody').textContent.replace(/\\s/g, '')");
        choose("owner", "镇水利站");
        tab.await("document.getElementById('count').textContent.startsWith('符合条件')");
        assertThat(tab.text("document.getElementById('pager').hidden")).isEqualTo("true");
        tab.evaluate("document.querySelector('#filters [type=reset]').click()");
        tab.await("!document.getElementById('pager').hidden");
        assertThat(tab.text("document.querySelector('#tasks tbody').textContent.replace(/\\s/g, '')"))
                .isEqualTo(before);
        assertThat(tab.text("document.getElementById('count').textContent")).isEqualTo("共 1200 项，本页第 501—1000 项");
    }

    /** The address of a row was kept when the matrix had fewer tasks, or other ones before it. */
    @Test
    void anOldAddressOfARowLeadsToThePageWhereItStandsNow() {
        for (int number : List.of(500, 501, 1200)) {
            int page = (number - 1) / 500 + 1;
            open(page(page));
            String id = tab.text("document.querySelectorAll('#tasks tbody tr')[" + (number - 1) % 500 + "].id");
            for (int from = 1; from <= 3; from++) {
                open(page(from) + "#" + id);
                tab.await("decodeURIComponent(location.href).endsWith('/" + page(page) + "#" + id + "')");
                tab.await("(r => r && r.top >= 0 && r.bottom <= innerHeight)"
                        + "(document.querySelector('tr:target')?.getBoundingClientRect())");
                assertThat(tab.text("document.querySelector('tr:target .no').textContent"))
                        .isEqualTo(String.valueOf(number));
            }
        }
    }

    @Test
    void anAddressWrittenIntoThePageIsFollowedToo() {
        open("matrix/2/index.html");
        String id = tab.text("document.querySelector('#tasks tbody tr').id");
        open("matrix/index.html");
        tab.evaluate("location.hash = '" + id + "'; true");
        tab.await("location.pathname.endsWith('matrix/2/index.html')");
    }

    @Test
    void aRowThatIsGoneLeavesThePageAsItIs() {
        open("matrix/2/index.html#gone-1");
        tab.await("window.hongtouRows");
        tab.await("document.getElementById('count').textContent === '共 1200 项，本页第 501—1000 项'");
        assertThat(tab.text("location.pathname.endsWith('matrix/2/index.html')"))
                .isEqualTo("true");
        // A place of the page that is no row needs none of the others.
        open("matrix/2/index.html#main");
        assertThat(tab.text("[...document.scripts].some(s => s.src.endsWith('rows.js'))"))
                .isEqualTo("false");
    }

    @Test
    void withoutScriptThePageSaysThatTheRowMayStandOnAnother() {
        tab.scripts(false);
        open("matrix/index.html#gone-1");
        assertThat(tab.text("document.querySelector('noscript p').checkVisibility()"))
                .isEqualTo("true");
    }

    /** A row that a program writes is the row that the page would have. */
    @Test
    void rowsAreTheSameWhereverTheyComeFrom() {
        open("matrix/index.html");
        String row = "document.querySelector('#tasks tbody tr').innerText.replace(/\\s+/g, ' ')";
        String before = tab.text(row);
        choose("words", "第1段");
        tab.await("document.getElementById('count').textContent.startsWith('符合条件 1 项')");
        assertThat(tab.text(row)).isEqualTo(before);
    }

    private static String page(int page) {
        return "matrix/" + (page == 1 ? "" : page + "/") + "index.html";
    }

    private void open(String page) {
        int hash = page.indexOf('#');
        String file = hash < 0 ? page : page.substring(0, hash);
        tab.open(site.address("many/" + file) + (hash < 0 ? "" : page.substring(hash)));
    }

    private void choose(String name, String value) {
        tab.evaluate("var e = document.getElementById('filters').elements['" + name + "']; e.value = '" + value
                + "'; e.dispatchEvent(new Event('input', {bubbles: true})); true");
    }

    private String shown() {
        return tab.text("document.querySelectorAll('#tasks tbody tr').length");
    }
}
