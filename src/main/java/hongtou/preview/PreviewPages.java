package hongtou.preview;

import hongtou.build.Preview;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the file behind an address, and gives every page the script that watches and tells. */
final class PreviewPages {
    /** The program's own addresses; no file of an output begins so. */
    private static final String OWN = "-/";

    private static final String REPORT = OWN + "report.json";
    private static final String END_OF_HEAD = "</head>";
    private static final String WATCH = """
            <link rel="stylesheet" href="/-/preview.css">
            <script src="/-/preview.js" defer></script>
            """;

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    /** An address that begins where the page stands. */
    private static final Pattern RELATIVE =
            Pattern.compile("(?<= (?:href|src|action)=\")(?![/#]|[A-Za-z][A-Za-z0-9+.-]*:)");

    private final Preview preview;
    private final ReportJson reports;

    PreviewPages(Preview preview, ReportJson reports) {
        this.preview = preview;
        this.reports = reports;
    }

    Answer answer(URI address) {
        String path = path(address.getPath());
        if (path.equals(REPORT)) {
            String page =
                    path(Optional.ofNullable(address.getQuery()).orElse("").replaceFirst("^page=", ""));
            return new Answer(
                    200, type(path), reports.write(preview.report(page)).getBytes(StandardCharsets.UTF_8));
        }
        if (path.startsWith(OWN)) {
            return own(path.substring(OWN.length()))
                    .map(body -> new Answer(200, type(path), body))
                    .orElseGet(() -> Answer.text(404, path));
        }
        return preview.file(path)
                .map(body -> new Answer(200, type(path), watched(path, body)))
                .orElseGet(this::missing);
    }

    /** The page stands at the top of the site, and is shown wherever somebody asks for what is not there. */
    private Answer missing() {
        String page = "404.html";
        return preview.file(page)
                .map(body -> new Answer(404, type(page), watched(page, fromTop(body))))
                .orElseGet(() -> Answer.text(404, "没有这个页面，或者还没有生成 (no such page)"));
    }

    private static byte[] fromTop(byte[] body) {
        String page = new String(body, StandardCharsets.UTF_8);
        return RELATIVE.matcher(page).replaceAll("/").getBytes(StandardCharsets.UTF_8);
    }

    /** The path below the output folder; a folder is its first page. */
    private static String path(String path) {
        String below = path.replaceFirst("^/+", "");
        return below.isEmpty() || below.endsWith("/") ? below + "index.html" : below;
    }

    private static byte[] watched(String path, byte[] body) {
        if (!path.endsWith(".html")) {
            return body;
        }
        String page = new String(body, StandardCharsets.UTF_8);
        int end = page.indexOf(END_OF_HEAD);
        return end < 0 ? body : (page.substring(0, end) + WATCH + page.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> own(String name) {
        if (!name.matches("[a-z]+\\.(js|css)")) {
            return Optional.empty();
        }
        try (InputStream in = PreviewPages.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
