package hongtou.render.site;

import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.StaticPage;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something whose text the search looks through.
 *
 * @param address from the top of the site
 * @param number 发文字号, or an empty text
 * @param date ISO 8601, or an empty text
 */
record Searched(String title, String address, String number, String date, Facets facets, List<SearchPart> parts) {

    /** The documents in the order of the catalogue, then the pages that the office has written itself. */
    static Stream<Searched> all(Catalogue catalogue) {
        return Stream.concat(
                catalogue.documents().stream().map(Searched::of),
                catalogue.site().pages().stream().map(Searched::of));
    }

    /** What all of them are chosen by. */
    static List<Facets> facets(Catalogue catalogue) {
        return Stream.concat(
                        catalogue.documents().stream().map(Facets::of),
                        catalogue.site().pages().stream().map(Facets::of))
                .toList();
    }

    private static Searched of(Document document) {
        Field<String> number = document.frontMatter().head().docNumber();
        return new Searched(
                document.title(),
                Links.encode(Folders.plan(document)) + "index.html",
                number == null ? "" : number.value(),
                Dates.iso(Dates.shown(document)),
                Facets.of(document),
                SearchPart.of(document));
    }

    private static Searched of(StaticPage page) {
        return new Searched(
                page.title().value(),
                Links.encode(StaticPages.file(page)),
                "",
                Dates.iso(page.published()),
                Facets.of(page),
                PageParts.of(page));
    }
}
