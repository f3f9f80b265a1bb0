package hongtou.render.site;

import hongtou.model.Document;
import hongtou.model.StaticPage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where the links of a document lead on the site. */
final class Targets {
    private final String folder;
    private final String root;
    private final Map<String, String> pages;

    private final boolean places;

    /**
     * @param places true where the places within other pages are known to whoever wrote the links
     */
    private Targets(String folder, String root, Map<String, String> pages, boolean places) {
        this.places = places;
        this.folder = folder;
        this.root = root;
        this.pages = pages;
    }

    /** The pages of documents, by the names of their files. */
    static Map<String, String> pages(List<Document> documents) {
        Map<String, String> pages = new HashMap<>();
        documents.forEach(d -> pages.put(d.source().name(), PlanPage.file(d)));
        return pages;
    }

    /**
     * @param document the document that holds the links
     * @param pages of {@link #pages(List)}
     * @param root what leads from the page to the top of the site
     */
    static Targets of(Document document, Map<String, String> pages, String root) {
        String name = document.source().name();
        return new Targets(name.substring(0, name.lastIndexOf('/') + 1), root, pages, false);
    }

    /**
     * Where the links of a static page lead: its neighbours and the documents by the names of their files, everything else as it
     * stands on the site.
     *
     * @param known the files of the site
     */
    static Targets of(StaticPage page, Site site, Set<String> known) {
        String name = page.source().name();
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        Map<String, String> pages = pages(site.documents());
        // A page stands one folder below the top of the site, as its source stands one folder below site/.
        known.forEach(file -> pages.put(resolve(folder + "../" + file), file));
        site.pages().forEach(p -> pages.put(p.source().name(), StaticPages.file(p)));
        return new Targets(folder, Links.root(StaticPages.file(page)), pages, true);
    }

    /** The address for a target: an address of the web or a place in the page as it is, another document's page, or nothing. */
    String address(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://")
                || lower.startsWith("https://")
                || lower.startsWith("mailto:")
                || lower.startsWith("#")) {
            return target;
        }
        int hash = target.indexOf('#');
        String path = Links.decode(hash < 0 ? target : target.substring(0, hash));
        String page = pages.get(resolve(folder + path));
        return page == null ? "" : root + Links.encode(page) + (hash < 0 || !places ? "" : target.substring(hash));
    }

    private static String resolve(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.equals(".") && !segment.isEmpty()) {
                segments.addLast(segment);
            }
        }
        return (path.startsWith("/") ? "/" : "") + String.join("/", segments);
    }
}
