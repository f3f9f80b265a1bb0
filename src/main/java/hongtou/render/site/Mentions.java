package hongtou.render.site;

import hongtou.model.Document;
import hongtou.model.DocumentNames;
import hongtou.model.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which documents of the site name which others. Read once for all pages: what names a document stands in any of the others.
 *
 * @param names what the documents are called
 * @param carryingOut those that name a document as their 上级文件
 * @param replacing those that say that they replace it (替代)
 * @param replaced those that say that it replaces them (被替代)
 */
record Mentions(
        DocumentNames names,
        Map<Document, List<Document>> carryingOut,
        Map<Document, List<Document>> replacing,
        Map<Document, List<Document>> replaced) {

    static Mentions of(List<Document> documents) {
        DocumentNames names = DocumentNames.of(documents);
        return new Mentions(
                names,
                naming(documents, names, Mentions::superiors),
                naming(documents, names, Mentions::replaces),
                naming(documents, names, Mentions::replacedBy));
    }

    static List<Field<String>> superiors(Document document) {
        return document.frontMatter().planning().superiors();
    }

    static List<Field<String>> replaces(Document document) {
        return document.frontMatter().disclosure().replaces();
    }

    static List<Field<String>> replacedBy(Document document) {
        return document.frontMatter().disclosure().replacedBy();
    }

    /** The document that a name in a document means. */
    Optional<Document> meant(Document by, String name) {
        return names.meant(name).stream().filter(other -> !other.equals(by)).findFirst();
    }

    private static Map<Document, List<Document>> naming(
            List<Document> documents, DocumentNames names, Function<Document, List<Field<String>>> said) {
        Map<Document, List<Document>> naming = new HashMap<>();
        for (Document document : documents) {
            for (Field<String> name : said.apply(document)) {
                names.meant(name.value()).stream()
                        .filter(other -> !other.equals(document))
                        .forEach(other -> naming.computeIfAbsent(other, o -> new ArrayList<>())
                                .add(document));
            }
        }
        return naming;
    }
}
