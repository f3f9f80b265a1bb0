package hongtou.render.site;

import java.util.List;

/**
 * The page that a server shows for an address that leads nowhere.
 *
 * <p>It is shown at any depth, so its links have to be whole addresses; what the public site's address is, 网站地址 says. Style and
 * scripts are named as on every other page, so that the page is whole from a folder too; how a server finds them from any depth
 * the user guide shows.
 */
final class NotFoundPage {
    static final String FILE = "404.html";

    private NotFoundPage() {}

    /**
     * What the template asks for.
     *
     * @param top what its links begin with
     */
    record Context(List<Column> columns, String top) {}

    /**
     * What the links of a page begin with: what leads to the top of the site, and for this page the address of the site. That of
     * an internal site nobody has said.
     */
    static String top(Site site, String file) {
        String address =
                site.isInternal() || !file.equals(FILE) ? "" : site.settings().webAddress();
        return address.isEmpty() ? Links.root(file) : address;
    }

    /** Where the forms of a page send, where that is a whole address: its origin. */
    static String otherHost(Site site, String file) {
        return top(site, file).startsWith("http") ? site.settings().origin() : "";
    }

    static byte[] of(Catalogue catalogue) {
        Frame.Page page = new Frame.Page(FILE, "没有找到页面", "", "", HeadTag.ofHome(catalogue), List.of(), List.of());
        return new Frame(catalogue).page(page, "404", new Context(catalogue.columns(), top(catalogue.site(), FILE)));
    }
}
