package hongtou.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that knows no page shows 404.html at the address that was asked for, however deep that is. */
@InBrowser
class NotFoundTest {
    /** Where the site stands in the examples of the user guide. */
    private static final String TOP = "/fangan/";

    private static final String STYLED = "getComputedStyle(document.querySelector('.skip')).position === 'absolute'";

    private final Tab tab;
    private final TestSite site;

    NotFoundTest(Tab tab, TestSite site) {
        this.tab = tab;
        this.site = site;
    }

    @BeforeEach
    void forget() {
        tab.size(1280, 900);
        tab.takeErrors();
    }

    @AfterEach
    void leave() {
        tab.open("about:blank");
        tab.takeErrors();
    }

    @Test
    void aServerSetUpAsTheGuideSaysShowsThePageAsItIsEverywhere() throws IOException {
        for (Pattern rule : rules()) {
            HttpServer server = serve(rule);
            try {
                String address = "http://127.0.0.1:" + server.getAddress().getPort() + TOP;
                for (String missing : List.of("gone.html", "a/b/c", "plans/gone/assets/", "a/assets/b/c")) {
                    tab.open(address + missing);
                    assertThat(tab.text("document.querySelector('h1').textContent"))
                            .isEqualTo("没有找到页面");
                    assertThat(tab.text(STYLED)).as(missing).isEqualTo("true");
                    assertThat(tab.text("document.querySelector('.reading').offsetHeight > 0"))
                            .isEqualTo("true");
                    assertThat(tab.text("document.querySelector('.plan-list a').href"))
                            .isEqualTo(TestSite.ADDRESS + "index.html");
                    // That the page itself was not found is all there is to say.
                    assertThat(tab.takeErrors()).hasSize(1);
                }
            } finally {
                server.stop(0);
            }
        }
    }

    @Test
    void whereNobodyHasSetUpTheServerThePageIsPlainAndItsLinksLeadHome() throws IOException {
        HttpServer server = serve(Pattern.compile("(?!)"));
        try {
            tab.open("http://127.0.0.1:" + server.getAddress().getPort() + TOP + "a/b/c");
            assertThat(tab.text(STYLED)).isEqualTo("false");
            assertThat(tab.texts("[...document.querySelectorAll('main a, nav a')].map(a => a.href)"))
                    .hasSizeGreaterThan(6)
                    .allMatch(href -> href.startsWith(TestSite.ADDRESS));
            assertThat(tab.text("document.querySelector('form').action"))
                    .isEqualTo(TestSite.ADDRESS + "search/index.html");
            // Nothing stands there that does nothing, and nothing fills the screen.
            assertThat(tab.texts("[...document.querySelectorAll('button')].filter(b => b.offsetHeight)"
                            + ".map(b => b.textContent)"))
                    .containsExactly("搜索");
            assertThat(tab.text("[...document.body.querySelectorAll('img, svg')].every(i => i.hasAttribute('width'))"))
                    .isEqualTo("true");
        } finally {
            server.stop(0);
        }
    }

    /** From a folder the page is opened where it stands: its style is beside it. */
    @Test
    void fromAFolderItIsAsStyledAsEveryOtherPage() {
        for (String edition : List.of("public", "internal")) {
            tab.open(site.address(edition + "/404.html"));
            assertThat(tab.text(STYLED)).as(edition).isEqualTo("true");
            assertThat(tab.takeErrors()).isEmpty();
        }
    }

    /** The rules of the guide for nginx, Apache and IIS. */
    private static List<Pattern> rules() throws IOException {
        String guide = Files.readString(Path.of("docs/user-guide.zh-CN.md"));
        Matcher nginx = Pattern.compile("(?m)^location ~ (\\S+) \\{ try_files \\$uri (\\S+) =404; }$")
                .matcher(guide);
        Matcher apache =
                Pattern.compile("(?m)^RewriteRule (\\S+) (\\S+) \\[L]$").matcher(guide);
        Matcher iis = Pattern.compile("(?m)^ +<match url=\"\\^(\\S+)\" />$").matcher(guide);
        assertThat(nginx.find() && apache.find() && iis.find()).isTrue();
        assertThat(List.of(nginx.group(2), apache.group(2))).containsOnly(TOP + "assets/$1");
        // IIS matches a path without the slash at its head.
        return Stream.of(nginx.group(1), apache.group(1), "^/" + iis.group(1))
                .map(Pattern::compile)
                .toList();
    }

    /** @param rule finds the file of an asset that is looked for in a folder that is not there */
    private HttpServer serve(Pattern rule) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(TOP, exchange -> answer(exchange, rule));
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange, Pattern rule) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path known = file(path);
        if (!Files.isRegularFile(known)) {
            known = file(rule.matcher(path).replaceFirst(TOP + "assets/$1"));
        }
        boolean found = Files.isRegularFile(known);
        byte[] body = Files.readAllBytes(found ? known : file(TOP + "404.html"));
        String name = found ? known.toString() : ".html";
        String type = name.endsWith(".css") ? "text/css" : name.endsWith(".js") ? "text/javascript" : "text/html";
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        name.endsWith(".svg") ? "image/svg+xml" : type + "; charset=" + StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(found ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Path file(String path) {
        return site.folder().resolve("public").resolve(path.substring(TOP.length()));
    }
}
