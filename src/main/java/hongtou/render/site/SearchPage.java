package hongtou.render.site;

import java.util.ArrayList;
import java.util.List;

/** The page of the full-text search. */
final class SearchPage {
    static final String FILE = Folders.SEARCH + "index.html";

    private SearchPage() {}

    /** A document to search in. */
    record Choice(int key, String words) {}

    /** What the template asks for. */
    record Context(String title, String description, List<Choice> plans) {}

    static byte[] of(Catalogue catalogue) {
        Frame frame = new Frame(catalogue);
        Column column = catalogue.column(Folders.SEARCH);
        Frame.Page page = new Frame.Page(
                FILE,
                column.name(),
                column.description(),
                Folders.SEARCH,
                HeadTag.ofColumn(catalogue, Folders.SEARCH),
                List.of("../search/index.js", "search.js"),
                frame.crumbs(FILE, Folders.SEARCH, ""));
        List<Choice> plans = new ArrayList<>();
        for (int i = 0; i < catalogue.documents().size(); i++) {
            plans.add(new Choice(i, catalogue.documents().get(i).plan().title()));
        }
        return frame.page(page, "search", new Context(column.name(), column.description(), plans));
    }
}
