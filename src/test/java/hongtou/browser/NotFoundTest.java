package hongtou.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hongtou.model.Register;
import hongtou.render.site.Site;
import hongtou.render.site.SiteRenderer;
import hongtou.render.site.SiteSettings;
import hongtou.theme.Theme;
import hongtou.theme.ThemeFiles;
import hongtou.view.WorkingDays;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** A server that knows no page shows 404.html at the address that was asked for, however deep that is. */
@InBrowser
class NotFoundTest {
    private static final String TOP = "/zwgk/";

    private final Tab tab;
    private final TestSite site;

    NotFoundTest(Tab tab, TestSite site) {
        this.tab = tab;
        this.site = site;
    }

    @Test
    void aDeepAddressIsAnsweredWithAPageOfTheSite() throws IOException {
        SortedMap<String, byte[]> files = files();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(TOP, exchange -> answer(exchange, files));
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + TOP;
            tab.open(address + "a/b/c");
            assertThat(tab.text("document.querySelector('h1').textContent")).isEqualTo("没有找到页面");
            assertThat(tab.text("getComputedStyle(document.querySelector('.skip')).position"))
                    .isEqualTo("absolute");
            assertThat(tab.text("document.documentElement.className")).contains("js");
            assertThat(tab.text("document.querySelector('.plan-list a').href")).isEqualTo(address + "index.html");
        } finally {
            server.stop(0);
            tab.takeErrors();
        }
    }

    private SortedMap<String, byte[]> files() {
        SiteSettings.Publisher nobody = new SiteSettings.Publisher("", "", "", "", "", "");
        SiteSettings settings = new SiteSettings(
                "柳河镇政务公开",
                "",
                "https://www.liuhe.example" + TOP,
                "",
                "",
                nobody,
                new SiteSettings.Filing("", "", ""),
                Map.of());
        Site public_ = new Site(
                settings,
                site.documents(),
                Register.EMPTY,
                Map.of(),
                LocalDate.of(2025, 3, 12),
                WorkingDays.WEEK,
                null);
        return new SiteRenderer(new Theme("public", ThemeFiles.builtIn())).render(public_, finding -> {});
    }

    private static void answer(HttpExchange exchange, SortedMap<String, byte[]> files) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(TOP.length());
        byte[] known = files.get(path);
        byte[] body = known == null ? Objects.requireNonNull(files.get("404.html")) : known;
        String type = path.endsWith(".css") ? "text/css" : path.endsWith(".js") ? "text/javascript" : "text/html";
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=" + StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(known == null ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
