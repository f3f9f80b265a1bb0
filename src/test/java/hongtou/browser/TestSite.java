package hongtou.browser;

import hongtou.build.PageFiles;
import hongtou.build.Workspace;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Exempted;
import hongtou.model.Document;
import hongtou.model.Progress;
import hongtou.model.ProgressState;
import hongtou.model.Register;
import hongtou.model.StaticPage;
import hongtou.reading.PlanReader;
import hongtou.reading.Reading;
import hongtou.render.site.Download;
import hongtou.render.site.InternalMatter;
import hongtou.render.site.PortalFile;
import hongtou.render.site.PortalPackage;
import hongtou.render.site.Site;
import hongtou.render.site.SiteRenderer;
import hongtou.render.site.SiteSettings;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.theme.Theme;
import hongtou.theme.ThemeFiles;
import hongtou.view.Ledger;
import hongtou.view.TaskMatrix;
import hongtou.view.WorkingDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sites in a folder: a public and an internal one from documents of the repository and of the tests, one of very many tasks and one
 * without any document.
 *
 * @param folder holds {@code public}, {@code internal}, {@code many} and {@code empty}
 * @param documents what the first two were made from
 */
record TestSite(Path folder, List<Document> documents) {
    private static final Path SAMPLES = Path.of("src/test/resources/hongtou/browser");
    private static final Path PLAN = Path.of("content/plans/anjiazhuang-2024-17.md");

    /** Where the public site says that it stands; nothing of it is ever asked for. */
    static final String ADDRESS = "https://www.liuhe.example/fangan/";

    /** The tasks of the site {@code many}. */
    static final int MANY = 1200;

    /** A page of each kind, by the path from the folder. */
    static final List<String> PAGES = List.of(
            "public/index.html",
            "public/plans/index.html",
            "public/plans/anjiazhuang-2024-17/index.html",
            "public/plans/old-notice/index.html",
            "public/matrix/index.html",
            "public/owners/index.html",
            "public/owners/镇应急办/index.html",
            "public/calendar/index.html",
            "public/search/index.html",
            "public/404.html",
            "internal/404.html",
            "public/about/index.html",
            "public/help/index.html",
            "public/statement/index.html",
            "public/plans/flood-plan/portal/checklist.html",
            "public/plans/flood-plan/portal/body.html",
            "internal/findings/index.html",
            "internal/board/index.html",
            "internal/plans/flood-plan/index.html",
            "internal/matrix/index.html",
            "internal/owners/镇应急办/index.html",
            "many/matrix/index.html",
            "many/matrix/3/index.html",
            "empty/index.html",
            "empty/plans/index.html",
            "empty/matrix/index.html",
            "empty/owners/index.html",
            "empty/calendar/index.html",
            "empty/search/index.html");

    static TestSite make() throws IOException {
        Path folder = Files.createTempDirectory("hongtou-site-");
        List<Document> documents = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (Path file : files()) {
            String name = "content/plans/" + file.getFileName();
            Reading reading = PlanReader.read(new SourceFile(name, Files.readString(file)));
            documents.add(reading.document());
            findings.addAll(reading.findings());
        }
        TestSite site = new TestSite(folder, documents);
        site.write("public", documents, null);
        site.write("internal", documents, new InternalMatter(findings, exempted(findings), ledger(documents)));
        site.write("many", List.of(ofManyTasks()), null);
        site.write("empty", List.of(), null);
        return site;
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(List.of(PLAN));
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            samples.filter(f -> f.toString().endsWith(".md")).sorted().forEach(files::add);
        }
        return files;
    }

    private static List<Exempted> exempted(List<Diagnostic> findings) {
        return findings.stream().limit(1).map(f -> new Exempted(f, "原文如此")).toList();
    }

    /** The first task of every document is done, the others are waited for. */
    private static Ledger ledger(List<Document> documents) {
        LocalDate day = LocalDate.of(2025, 6, 1);
        List<Progress> lines = documents.stream()
                .map(d -> TaskMatrix.of(List.of(d)).rows().get(0).id())
                .map(id -> new Progress(
                        id, day, ProgressState.DONE, 100, "", "已报齐材料", "", Place.unread("content/progress/x.csv")))
                .toList();
        return Ledger.of(lines, day, WorkingDays.WEEK);
    }

    /** So many tasks that the matrix stands on three pages. */
    private static Document ofManyTasks() {
        String items = IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> i + ". 整治第" + i + "段河道。\n   - 牵头：" + (i % 3 == 0 ? "镇水利站" : "镇应急办") + "\n   - 时限：2026年"
                        + (i % 12 + 1) + "月底前\n")
                .collect(Collectors.joining());
        String head = "---\n标题: 柳河镇河道整治方案\n发文机关: 柳河镇人民政府\n成文日期: 2026-01-01\n公开属性: 主动公开\n---\n\n## 一、主要任务\n\n";
        return PlanReader.read(new SourceFile("content/plans/a.md", head + items))
                .document();
    }

    private void write(String name, List<Document> documents, @Nullable InternalMatter internal) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Map<String, List<Download>> downloads = new TreeMap<>();
        Theme theme = new Theme("public", ThemeFiles.builtIn());
        SiteSettings settings = settings();
        for (Document document : documents) {
            String file = document.id() + ".pdf";
            downloads.put("plans/" + document.id(), List.of(new Download(file, "PDF", 9, 1)));
            files.put("plans/" + document.id() + "/" + file, new byte[9]);
            List<PortalFile> attached = List.of(new PortalFile("document.pdf", "公文", new byte[9], 1));
            files.putAll(new PortalPackage(theme, settings).of(document, attached));
        }
        LocalDate updated = LocalDate.of(2025, 3, 12);
        Site site =
                new Site(settings, documents, Register.EMPTY, downloads, updated, WorkingDays.WEEK, internal, pages());
        files.putAll(new SiteRenderer(theme).render(site, finding -> {}));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(name).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** A site that says everything that a site can say of itself. */
    private static SiteSettings settings() {
        return new SiteSettings(
                "柳河镇政务公开",
                "www.liuhe.example",
                ADDRESS,
                "1423000001",
                "柳河镇的工作方案和任务分工",
                new SiteSettings.Publisher("柳河镇人民政府", "柳河镇党政办公室", "0358-1234567", "柳河镇柳河街1号", "033200", "2025"),
                new SiteSettings.Filing("晋ICP备00000000号", "晋公网安备00000000000000号", "https://bszs.conac.example/柳河"),
                Map.of());
    }

    /** The pages that come with the program. */
    private static List<StaticPage> pages() {
        List<Diagnostic> faults = new ArrayList<>();
        List<StaticPage> pages = PageFiles.read(new Workspace(Path.of("")), faults::add);
        if (pages.isEmpty() || !faults.isEmpty()) {
            throw new AssertionError(faults);
        }
        return pages;
    }

    /** The address of a page, as a double click opens it. */
    String address(String page) {
        return folder.resolve(page).toUri().toString();
    }

    void delete() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted((a, b) -> b.compareTo(a)).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
