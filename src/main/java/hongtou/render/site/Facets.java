package hongtou.render.site;

import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Validity;
import java.time.LocalDate;
import java.util.List;

/**
 * What a reader chooses documents by; what a document does not say is an empty text.
 *
 * @param year the year under which it is listed, four digits
 * @param kind 公文种类
 * @param issuers 发文机关
 * @param validity 有效性
 */
record Facets(String year, String kind, List<String> issuers, String validity) {

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

    /** The issuers, one in a line, as the filter reads them. */
    String issuerLines() {
        return String.join("\n", issuers);
    }
}
