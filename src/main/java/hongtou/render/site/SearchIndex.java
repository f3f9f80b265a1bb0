package hongtou.render.site;

import hongtou.json.Json;
import hongtou.model.Document;
import hongtou.model.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The index of the full-text search: for every pair of neighbouring characters the parts of documents that hold it.
 *
 * <p>A script rather than a data file, so that it works from a folder too. A word of two or more characters is found
 * where all its pairs are; the page then looks whether the word itself is there.
 */
final class SearchIndex {
    private final List<@Nullable Object> documents = new ArrayList<>();
    private final List<@Nullable Object> parts = new ArrayList<>();
    private final Map<String, List<Integer>> pairs = new TreeMap<>();

    private SearchIndex() {}

    /** The script that holds the index. */
    static byte[] of(Catalogue catalogue) {
        SearchIndex index = new SearchIndex();
        catalogue.documents().forEach(index::add);
        return SiteRenderer.bytes("window.HONGTOU_INDEX = " + index.json().stripTrailing() + ";\n");
    }

    private void add(Document document) {
        int number = documents.size();
        Field<String> docNumber = document.frontMatter().head().docNumber();
        documents.add(List.of(
                document.title(),
                Links.encode(Folders.plan(document)) + "index.html",
                docNumber == null ? "" : docNumber.value(),
                Dates.iso(Dates.shown(document))));
        for (SearchPart part : SearchPart.of(document)) {
            Set<String> own = new LinkedHashSet<>();
            pairs(SearchText.fold(part.heading()), own);
            pairs(SearchText.fold(part.text()), own);
            own.forEach(
                    pair -> pairs.computeIfAbsent(pair, p -> new ArrayList<>()).add(parts.size()));
            parts.add(List.of(number, part.anchor(), part.heading(), part.text(), part.label()));
        }
    }

    private static void pairs(String text, Set<String> pairs) {
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
    }

    /** The parts of a pair as the distances between them, which are shorter than their numbers. */
    private String json() {
        Map<String, Object> distances = new LinkedHashMap<>();
        pairs.forEach((pair, places) -> {
            StringBuilder list = new StringBuilder();
            int before = 0;
            for (int place : places) {
                list.append(list.isEmpty() ? "" : " ").append(Integer.toString(place - before, 36));
                before = place;
            }
            distances.put(pair, list.toString());
        });
        return Json.write(Json.object("documents", documents, "parts", parts, "pairs", distances));
    }
}
