package hongtou.render.site;

import java.util.ArrayList;
import java.util.List;

/** The page of the full-text search. */
final class SearchPage {
    static final String FILE = Folders.SEARCH + "index.html";

    /** Among more documents nobody looks for one in a list. */
    private static final int LISTED = 100;

    private SearchPage() {}

    /** A document to search in. */
    record Choice(int key, String words) {}

    /** What the template asks for. */
    record Context(String title, String description, List<Filter> filters, List<Choice> plans, boolean hasPlans) {}

    static byte[] of(Catalogue catalogue) {
        Frame frame = new Frame(catalogue);
        Column column = catalogue.column(Folders.SEARCH);
        Frame.Page page = new Frame.Page(
                FILE,
                column.name(),
                column.description(),
                Folders.SEARCH,
                HeadTag.ofColumn(catalogue, Folders.SEARCH),
                List.of("../search/index.js", "filters.js", "search.js"),
                frame.crumbs(FILE, Folders.SEARCH, ""));
        List<Choice> plans = new ArrayList<>();
        for (int i = 0; i < catalogue.documents().size(); i++) {
            plans.add(new Choice(i, catalogue.documents().get(i).plan().title()));
        }
        List<Facets> facets = Searched.facets(catalogue);
        List<Filter> filters =
                List.of(Filter.year(facets), Filter.kind(facets), Filter.owner(catalogue), Filter.validity(facets));
        return frame.page(
                page,
                "search",
                new Context(column.name(), column.description(), filters, plans, plans.size() <= LISTED));
    }
}
