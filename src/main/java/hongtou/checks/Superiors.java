package hongtou.checks;

import hongtou.model.Document;
import hongtou.model.DocumentNames;
import hongtou.model.Field;
import java.util.ArrayList;
import java.util.List;

/** Finds the documents that another names: by id, document number (发文字号) or title. */
final class Superiors {
    private Superiors() {}

    /** A plan and one that it carries out (上级文件), as the plan names it. */
    record Link(Document document, Field<String> name, Document superior) {}

    /** The links among some documents, in the order of their files. */
    static List<Link> among(List<Document> documents) {
        DocumentNames names = DocumentNames.of(documents);
        List<Link> links = new ArrayList<>();
        for (Document document : DocumentNumberTaken.sorted(documents)) {
            for (Field<String> name : document.frontMatter().planning().superiors()) {
                names.meant(name.value()).stream()
                        .filter(other -> !other.equals(document))
                        .findFirst()
                        .ifPresent(superior -> links.add(new Link(document, name, superior)));
            }
        }
        return links;
    }
}
