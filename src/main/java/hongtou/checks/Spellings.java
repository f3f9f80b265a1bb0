package hongtou.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The ways in which one thing is written in a document.
 *
 * @param places the places of each way, in reading order; the ways in the order of their first places
 */
record Spellings(List<List<Hit>> places) {

    /** The ways by the words themselves, where there are two or more; nothing where there is one. */
    static List<Spellings> of(List<Hit> hits) {
        Map<String, List<Hit>> forms = new LinkedHashMap<>();
        hits.forEach(hit ->
                forms.computeIfAbsent(hit.words(), words -> new ArrayList<>()).add(hit));
        return forms.size() < 2 ? List.of() : List.of(new Spellings(List.copyOf(forms.values())));
    }

    /** The places of a pattern, but for those in the title of a cited document, which is written as it is called. */
    static List<Hit> ownWords(Pattern pattern, List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> Hit.all(pattern, passage).stream())
                .filter(hit -> !isCited(hit))
                .toList();
    }

    private static boolean isCited(Hit hit) {
        String text = hit.passage().text();
        return text.lastIndexOf('《', hit.from()) > text.lastIndexOf('》', hit.from());
    }
}
