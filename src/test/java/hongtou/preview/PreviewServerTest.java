package hongtou.preview;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.build.Preview;
import hongtou.build.Workspace;
import hongtou.diagnostic.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewServerTest {
    @TempDir
    Path folder;

    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/draft.md"), """
                ---
                标题: 清泉镇2026年防火工作方案
                发文机关: 清泉镇人民政府
                成文日期: 2026-03-10
                状态: 草稿
                ---

                2月30日前完成清理。
                """);
        Preview preview = new Preview(new Workspace(folder), () -> LocalDate.of(2026, 5, 1));
        server = PreviewServer.start(preview, 0, Language.CHINESE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void listensOnThisMachineOnly() throws IOException {
        String bound = URI.create(server.address()).getHost();
        assertThat(InetAddress.getByName(bound).isLoopbackAddress()).isTrue();
    }

    @Test
    void everyPageWatches() throws Exception {
        HttpResponse<String> page = get("plans/draft/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.body()).contains("清泉镇2026年防火工作方案", "<script src=\"/-/preview.js\" defer></script>");
        assertThat(get("-/preview.js").headers().firstValue("Content-Type")).contains("text/javascript; charset=utf-8");
        assertThat(get("-/preview.css").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsTheFindingsOfThePage() throws Exception {
        assertThat(get("-/report.json?page=/plans/draft/").body())
                .contains("\"whole\": false", "\"code\": \"HT404\"", "2月30日", "\"version\": 1");
    }

    @Test
    void whatIsNotThereIsSaidInThePageOfTheSite() throws Exception {
        HttpResponse<String> page = get("nothing/here.html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("没有找到");
        assertThat(page.body())
                .contains("href=\"/assets/site.css\"", "src=\"/assets/early.js\"", "href=\"/plans/index.html\"")
                .contains("action=\"/search/index.html\"", "href=\"#main\"")
                .doesNotContain("=\"assets/");
        assertThat(get("-/passwords").statusCode()).isEqualTo(404);
    }

    @Test
    void namesOfOtherHostsAreRefused() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n"))
                .contains(" 403 ");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:80\r\nConnection: close\r\n\r\n"))
                .contains(" 200 ");
    }

    @Test
    void noPathLeavesTheOutput() throws IOException {
        assertThat(raw("GET /../content/draft.md HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .contains(" 404 ");
        assertThat(raw("GET /%2e%2e/content/draft.md HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .contains(" 404 ");
    }

    @Test
    void onlyReadingIsAllowed() throws Exception {
        HttpRequest post = HttpRequest.newBuilder(URI.create(server.address()))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(post, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(405);
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The first line of the answer to words that no client library would send. */
    private String raw(String request) throws IOException {
        int port = URI.create(server.address()).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }
}
