package hongtou.render.site;

import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.StaticPage;
import hongtou.model.Validity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader chooses documents by; what a document does not say is an empty text.
 *
 * @param year the year under which it is listed, four digits; null for a page without a date, which no year has
 * @param kind 公文种类
 * @param issuers 发文机关
 * @param validity 有效性; null for a page, which is no document
 */
record Facets(
        @Nullable String year,
        String kind,
        List<String> issuers,
        @Nullable String validity) {
    private static final String PAGE = "页面";

    static Facets of(Document document) {
        LocalDate date = Dates.shown(document);
        Field<Validity> validity = document.frontMatter().disclosure().validity();
        return new Facets(
                date == null ? "" : Integer.toString(date.getYear()),
                document.frontMatter().head().documentType(),
                document.frontMatter().head().issuers().stream()
                        .map(Field::value)
                        .distinct()
                        .toList(),
                validity == null ? "" : validity.value().chinese());
    }

    static Facets of(StaticPage page) {
        LocalDate date = page.published();
        return new Facets(date == null ? null : Integer.toString(date.getYear()), PAGE, List.of(), null);
    }

    /** The issuers, one in a line, as the filter reads them. */
    String issuerLines() {
        return String.join("\n", issuers);
    }
}
