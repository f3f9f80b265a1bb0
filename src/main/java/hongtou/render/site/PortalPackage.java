package hongtou.render.site;

import hongtou.model.Document;
import hongtou.theme.Theme;
import hongtou.view.TaskMatrix;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes what a clerk needs to enter a document into the portal of a higher level (平台材料包): text, fields, files, checksums and the
 * sheet that the reviewer signs. A township normally has no site of its own.
 */
public final class PortalPackage {
    static final String FOLDER = "portal/";
    static final String SHEET = "checklist.html";

    private final Theme theme;
    private final SiteSettings settings;

    /** @param theme the theme of the website, {@code public} */
    public PortalPackage(Theme theme, SiteSettings settings) {
        this.theme = theme;
        this.settings = settings;
    }

    /** A file as the reviewer's sheet names it. */
    record Line(String name, String words, String details, String sum) {
        /** What fits on the sheet; the whole is in SHA256SUMS. */
        String shortSum() {
            return sum.substring(0, 16);
        }
    }

    /** What the template of the text asks for. */
    record Body(String title, String body) {}

    /** What the template of the sheet asks for. */
    record Sheet(
            String title,
            String docNumber,
            String issuer,
            String date,
            boolean hasTasks,
            int tasks,
            List<Line> files) {}

    /**
     * The package of a public document.
     *
     * @param document as the public sees it
     * @param attached what is uploaded with it
     * @return the files by their path from the top of the site, with {@code SHA256SUMS} for {@code sha256sum -c}
     */
    public SortedMap<String, byte[]> of(Document document, List<PortalFile> attached) {
        String address = settings.address();
        String page = address.isEmpty() ? "" : address + Links.encode(PlanPage.file(document));
        List<TaskMatrix.Row> rows = TaskMatrix.of(List.of(document)).rows();
        String root = Links.root(PlanPage.file(document));
        String article = ArticleHtml.of(
                document,
                rows,
                Targets.of(document, Targets.pages(List.of(document)), root),
                root,
                new MatrixPages(rows.size()));
        SortedMap<String, byte[]> files = new TreeMap<>();
        Body body = new Body(document.title(), PortalBody.of(article, page));
        files.put("body.html", SiteRenderer.bytes(theme.render("portalbody", body)));
        files.put("fields.txt", SiteRenderer.bytes(PortalFields.of(document, settings, attached)));
        files.put("checklist.css", theme.bytes("css/portal.css"));
        attached.forEach(f -> files.put(f.name(), f.bytes()));
        files.put(
                SHEET, SiteRenderer.bytes(theme.render("portalsheet", sheet(document, rows.size(), attached, files))));
        files.put("SHA256SUMS", SiteRenderer.bytes(sums(files)));
        SortedMap<String, byte[]> placed = new TreeMap<>();
        files.forEach((name, bytes) -> placed.put(Folders.plan(document) + FOLDER + name, bytes));
        return placed;
    }

    private static Sheet sheet(
            Document document, int tasks, List<PortalFile> attached, SortedMap<String, byte[]> files) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("body.html", "正文", "", sum(files, "body.html")));
        lines.add(new Line("fields.txt", "填报的各项", "", sum(files, "fields.txt")));
        attached.forEach(f -> lines.add(new Line(f.name(), f.words(), f.details(), sum(files, f.name()))));
        var number = document.frontMatter().head().docNumber();
        return new Sheet(
                document.title(),
                number == null ? "" : number.value(),
                document.issuer(),
                Dates.chinese(Dates.issued(document)),
                tasks > 0,
                tasks,
                lines);
    }

    private static String sums(SortedMap<String, byte[]> files) {
        StringBuilder sums = new StringBuilder();
        files.keySet()
                .forEach(name ->
                        sums.append(sum(files, name)).append("  ").append(name).append('\n'));
        return sums.toString();
    }

    private static String sum(SortedMap<String, byte[]> files, String name) {
        try {
            byte[] bytes = files.getOrDefault(name, new byte[0]);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
