package hongtou.checks;

import hongtou.model.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts documents by those who issue them (发文机关): what one issuer calls a body or a duty means nothing in another's documents. */
final class Issuers {
    private Issuers() {}

    /** The documents of each issuer, in the order of their files; those that name none are left out. */
    static List<List<Document>> apart(List<Document> documents) {
        Map<String, List<Document>> apart = new LinkedHashMap<>();
        for (Document document : DocumentNumberTaken.sorted(documents)) {
            if (!document.issuer().isEmpty()) {
                apart.computeIfAbsent(document.issuer(), issuer -> new ArrayList<>())
                        .add(document);
            }
        }
        return List.copyOf(apart.values());
    }
}
