package hongtou.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.regex.Pattern;

/** Speaks HTTP: refuses what is no plain reading from this machine, and says what a browser may do with an answer. */
final class PreviewHandler implements HttpHandler {
    /**
     * A page of somebody else that names its own host after this machine's address must not read a draft: the host has to be one
     * of this machine's own names.
     */
    private static final Pattern OWN_HOST = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d{1,5})?");

    private final PreviewPages pages;

    PreviewHandler(PreviewPages pages) {
        this.pages = pages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        }
    }

    private Answer answer(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        if (host == null || !OWN_HOST.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
            return Answer.text(403, "只能从本机打开 (this machine only)");
        }
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Answer.text(405, "只能阅读 (reading only)");
        }
        try {
            return pages.answer(exchange.getRequestURI());
        } catch (RuntimeException e) {
            return Answer.text(500, "程序出错（这不是您的错） (the program failed): " + e.getMessage());
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("X-Frame-Options", "SAMEORIGIN");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        // A length of 0 would mean "unknown"; an empty body is -1.
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(answer.body());
        }
    }
}
