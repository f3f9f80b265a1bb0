package hongtou.render.site;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.Register;
import hongtou.theme.Theme;
import hongtou.theme.ThemeFiles;
import hongtou.view.WorkingDays;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Sites for the tests of this room. */
final class SampleSite {
    static final String PAGE = "plans/liuhe-2025-6/index.html";

    private SampleSite() {}

    static SortedMap<String, byte[]> files(Document... documents) {
        return files(SiteSettings.named("柳河镇政务公开"), documents);
    }

    static SortedMap<String, byte[]> files(SiteSettings settings, Document... documents) {
        return files(
                settings,
                null,
                Map.of("plans/liuhe-2025-6", List.of(new Download("liuhe-2025-6.pdf", "PDF", 243_211, 14))),
                documents);
    }

    static SortedMap<String, byte[]> internalFiles(InternalMatter internal, Document... documents) {
        return files(SiteSettings.named("柳河镇政务公开"), internal, Map.of(), documents);
    }

    private static SortedMap<String, byte[]> files(
            SiteSettings settings,
            @Nullable InternalMatter internal,
            Map<String, List<Download>> downloads,
            Document... documents) {
        Site site = new Site(
                settings,
                List.of(documents),
                Register.EMPTY,
                downloads,
                LocalDate.of(2025, 3, 12),
                WorkingDays.WEEK,
                internal);
        List<Diagnostic> findings = new ArrayList<>();
        SortedMap<String, byte[]> files =
                new SiteRenderer(new Theme("public", ThemeFiles.builtIn())).render(site, findings::add);
        if (!findings.isEmpty()) {
            throw new AssertionError(findings);
        }
        return files;
    }

    static org.jsoup.nodes.Document page(SortedMap<String, byte[]> files, String path) {
        return Jsoup.parse(text(files, path));
    }

    static String text(SortedMap<String, byte[]> files, String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new AssertionError("no " + path + " among " + files.keySet());
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
