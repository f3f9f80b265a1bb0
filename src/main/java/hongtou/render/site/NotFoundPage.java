package hongtou.render.site;

import java.util.List;

/** The page that a server shows for an address that leads nowhere. */
final class NotFoundPage {
    static final String FILE = "404.html";

    private NotFoundPage() {}

    /** What the template asks for. */
    record Context(List<Column> columns) {}

    static byte[] of(Catalogue catalogue) {
        Frame.Page page = new Frame.Page(FILE, "没有找到页面", "", "", HeadTag.ofHome(catalogue), List.of(), List.of());
        return new Frame(catalogue).page(page, "404", new Context(catalogue.columns()));
    }
}
