package hongtou.render.site;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Turns documents into the files of a website that works from a server and from a folder. */
public final class SiteRenderer {
    private final Theme theme;

    /**
     * @param theme the theme of the website, {@code public}
     */
    public SiteRenderer(Theme theme) {
        this.theme = theme;
    }

    /**
     * Makes the website.
     *
     * @param findings receives what is wrong with the theme's tokens
     * @return the files by their path from the top of the site; the same bytes for the same site
     * @throws hongtou.theme.ThemeFault where the theme cannot be used
     */
    public SortedMap<String, byte[]> render(Site site, Consumer<Diagnostic> findings) {
        Map<String, String> tokens = theme.tokens(findings);
        Catalogue catalogue = Catalogue.of(site, theme, tokens);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(HomePage.FILE, HomePage.of(catalogue));
        files.put(PlansPage.FILE, PlansPage.of(catalogue));
        for (Document document : catalogue.documents()) {
            files.put(PlanPage.file(document), PlanPage.of(catalogue, document));
        }
        MatrixPage.add(catalogue, files);
        OwnerPages.add(catalogue, files);
        files.put(CalendarPage.FILE, CalendarPage.of(catalogue));
        files.put(SearchPage.FILE, SearchPage.of(catalogue));
        SearchIndex.add(catalogue, files);
        files.put(NotFoundPage.FILE, NotFoundPage.of(catalogue));
        InternalMatter internal = site.internal();
        StaticPages.add(catalogue, files, findings);
        if (internal == null) {
            Feeds.add(catalogue, files);
        } else {
            InternalPage.all().forEach(p -> files.put(p.file(), p.page(catalogue, internal)));
            files.put("robots.txt", bytes("User-agent: *\nDisallow: /\n"));
        }
        Assets.add(catalogue, files);
        return files;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
