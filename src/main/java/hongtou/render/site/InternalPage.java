package hongtou.render.site;

import java.util.List;

/** A page that only the internal site has; its name stands in the navigation behind the columns. */
interface InternalPage {

    /** Every such page, in the order of the navigation. */
    static List<InternalPage> all() {
        return List.of(new BoardPage(), new FindingsPage());
    }

    /** The folder in which it is {@code index.html}, with a slash at its end: {@code findings/}. */
    String folder();

    /** What it is called: in the navigation, the title bar and the way from the home page. */
    String name();

    /** The template below {@code themes/public/} that writes its main part. */
    String template();

    /** What the template asks for. */
    Object content(Catalogue catalogue, InternalMatter matter);

    /** The scripts it needs besides those of every page, as they stand below {@code assets/}. */
    default List<String> scripts() {
        return List.of();
    }

    /** Its path on the site. */
    default String file() {
        return folder() + "index.html";
    }

    /** The finished page. */
    default byte[] page(Catalogue catalogue, InternalMatter matter) {
        Frame frame = new Frame(catalogue);
        Frame.Page page = new Frame.Page(
                file(), name(), "", folder(), HeadTag.ofHome(catalogue), scripts(), frame.crumbs(file(), name()));
        return frame.page(page, template(), content(catalogue, matter));
    }
}
