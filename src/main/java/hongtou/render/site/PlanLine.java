package hongtou.render.site;

import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Validity;
import java.util.List;

/** A document as a list of the site shows it. */
record PlanLine(
        String title,
        String address,
        String issuer,
        String docNumber,
        String date,
        String isoDate,
        String type,
        int tasks,
        boolean hasTasks,
        String matrixAddress,
        String validity,
        boolean lapsed,
        List<String> reserves,
        Facets facets) {

    /**
     * @param root what leads from the page to the top of the site
     */
    static PlanLine of(Catalogue catalogue, Document document, String root) {
        Field<String> number = document.frontMatter().head().docNumber();
        Field<Validity> validity = document.frontMatter().disclosure().validity();
        boolean lapsed = validity != null && validity.value() != Validity.IN_FORCE;
        int tasks = catalogue.rows(document).size();
        return new PlanLine(
                document.title(),
                root + Links.encode(PlanPage.file(document)),
                document.issuer(),
                number == null ? "" : number.value(),
                Dates.chinese(Dates.shown(document)),
                Dates.iso(Dates.shown(document)),
                document.frontMatter().head().documentType(),
                tasks,
                tasks > 0,
                root + MatrixPage.FILE + "#plan=" + Links.encode(document.id()),
                validity == null ? "" : validity.value().chinese(),
                lapsed,
                Reserve.of(catalogue, document),
                Facets.of(document));
    }
}
