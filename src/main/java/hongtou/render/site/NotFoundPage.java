package hongtou.render.site;

import java.util.List;

/** The page that a server shows for an address that leads nowhere. */
final class NotFoundPage {
    static final String FILE = "404.html";

    private NotFoundPage() {}

    /**
     * What the template asks for.
     *
     * @param root what leads to the top of the site
     */
    record Context(List<Column> columns, String root) {}

    /**
     * What leads from a page to the top of the site. A server shows this page at any depth, so that it has to name the top
     * from the server's own; without 网站地址 that is not known. Every other page says it relatively, to work from a folder.
     */
    static String root(SiteSettings settings, String file) {
        String base = settings.basePath();
        return file.equals(FILE) && !base.isEmpty() ? base : Links.root(file);
    }

    static byte[] of(Catalogue catalogue) {
        Frame.Page page = new Frame.Page(FILE, "没有找到页面", "", "", HeadTag.ofHome(catalogue), List.of(), List.of());
        return new Frame(catalogue)
                .page(
                        page,
                        "404",
                        new Context(catalogue.columns(), root(catalogue.site().settings(), FILE)));
    }
}
