package hongtou.render.site;

import java.util.List;

/** The page that lists every document. */
final class PlansPage {
    static final String FILE = Folders.PLANS + "index.html";

    private PlansPage() {}

    /** What the template asks for. */
    record Context(
            String title,
            String description,
            List<Filter> filters,
            List<PlanLine> plans,
            boolean hasPlans,
            int count) {}

    static byte[] of(Catalogue catalogue) {
        Frame frame = new Frame(catalogue);
        Column column = catalogue.column(Folders.PLANS);
        Frame.Page page = new Frame.Page(
                FILE,
                column.name(),
                column.description(),
                Folders.PLANS,
                HeadTag.ofColumn(catalogue, Folders.PLANS),
                List.of("filters.js", "list.js"),
                frame.crumbs(FILE, Folders.PLANS, ""));
        List<PlanLine> plans = catalogue.documents().stream()
                .map(d -> PlanLine.of(catalogue, d, Links.root(FILE)))
                .toList();
        List<Facets> facets = catalogue.documents().stream().map(Facets::of).toList();
        List<Filter> filters =
                List.of(Filter.year(facets), Filter.kind(facets), Filter.issuer(facets), Filter.validity(facets));
        return frame.page(
                page,
                "plans",
                new Context(column.name(), column.description(), filters, plans, !plans.isEmpty(), plans.size()));
    }
}
