package hongtou.render.site;

import hongtou.model.StaticPage.Standing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sets the content of a page into the frame of the site: head, masthead, navigation, footer. */
final class Frame {
    private final Catalogue catalogue;

    Frame(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A page to be framed.
     *
     * @param file its path on the site
     * @param title what stands in the title bar before the name of the site; empty for the home page
     * @param description one sentence, or an empty text
     * @param column the folder of the column it belongs to, or an empty text
     * @param tags the head tags of its type
     * @param scripts the scripts it needs besides those of every page
     */
    record Page(
            String file,
            String title,
            String description,
            String column,
            List<HeadTag> tags,
            List<String> scripts,
            List<Crumb> crumbs) {}

    /**
     * A step of the way from the home page.
     *
     * @param address empty for the page itself
     */
    record Crumb(String words, String address) {
        boolean here() {
            return address.isEmpty();
        }
    }

    /** A link of the navigation. */
    record Entry(String words, String address, boolean here) {}

    /**
     * What the template of the frame asks for.
     *
     * @param root what leads from the page to the top of the site, for its style, scripts and icon
     * @param top what its links and forms begin with; the same, but for the page of what is not found
     * @param otherHost where else than to its own server the forms of the page send; an empty text for nowhere
     */
    record Context(
            Page page,
            String title,
            String root,
            String top,
            String otherHost,
            boolean hasOtherHost,
            String siteName,
            String siteDescription,
            boolean isHome,
            boolean internal,
            boolean hasDescription,
            String description,
            List<String> scripts,
            List<Entry> entries,
            List<Entry> notices,
            boolean hasCrumbs,
            List<Crumb> crumbs,
            boolean hasFooter,
            List<FooterLine> footer,
            String main) {}

    /** A file of the site. */
    byte[] page(Page page, String template, Object content) {
        String main = catalogue.theme().render(template, content);
        SiteSettings settings = catalogue.site().settings();
        String top = NotFoundPage.top(catalogue.site(), page.file());
        String otherHost = NotFoundPage.otherHost(catalogue.site(), page.file());
        List<FooterLine> footer = FooterLine.of(settings);
        Context context = new Context(
                page,
                page.title().isEmpty() ? settings.name() : page.title() + " - " + settings.name(),
                Links.root(page.file()),
                top,
                otherHost,
                !otherHost.isEmpty(),
                settings.name(),
                settings.description(),
                page.title().isEmpty(),
                catalogue.site().isInternal(),
                !page.description().isBlank(),
                page.description(),
                page.scripts(),
                entries(page, top),
                pages(Standing.FOOTER, page, top),
                !page.crumbs().isEmpty(),
                page.crumbs(),
                !footer.isEmpty(),
                footer,
                main);
        return catalogue.theme().render("frame", context).getBytes(StandardCharsets.UTF_8);
    }

    private List<Entry> entries(Page page, String top) {
        List<Entry> entries = new ArrayList<>();
        catalogue.columns().forEach(c -> entries.add(entry(c.name(), c.folder(), page, top)));
        entries.addAll(pages(Standing.NAVIGATION, page, top));
        if (catalogue.site().isInternal()) {
            InternalPage.all().forEach(p -> entries.add(entry(p.name(), p.folder(), page, top)));
        }
        return entries;
    }

    private List<Entry> pages(Standing standing, Page page, String top) {
        return StaticPages.of(catalogue.site(), standing).stream()
                .map(p -> new Entry(
                        p.title().value(),
                        top + Links.encode(StaticPages.file(p)),
                        page.column().equals(p.id() + "/")))
                .toList();
    }

    private static Entry entry(String name, String folder, Page page, String top) {
        return new Entry(name, top + folder + "index.html", folder.equals(page.column()));
    }

    /** The way to a page right below the home page. */
    List<Crumb> crumbs(String file, String name) {
        return List.of(new Crumb("首页", Links.root(file) + "index.html"), new Crumb(name, ""));
    }

    /** The way to a page: home, its column, the page itself. */
    List<Crumb> crumbs(String file, String column, String title) {
        String root = Links.root(file);
        if (title.isEmpty()) {
            return crumbs(file, catalogue.column(column).name());
        }
        Crumb home = new Crumb("首页", root + "index.html");
        return List.of(
                home, new Crumb(catalogue.column(column).name(), root + column + "index.html"), new Crumb(title, ""));
    }
}
