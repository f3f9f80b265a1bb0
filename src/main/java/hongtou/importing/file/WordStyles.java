package hongtou.importing.file;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the styles of a file say of automatic numbers: a heading style may number its paragraphs.
 *
 * @param numbers id of a style to its w:numPr
 * @param parents id of a style to that of the style it is based on
 */
record WordStyles(Map<String, Element> numbers, Map<String, String> parents) {
    private static final int DEEPEST = 16;

    static WordStyles of(Document part) {
        Map<String, Element> numbers = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        for (Element style : part.getElementsByTag("w:style")) {
            String id = style.attr("w:styleId");
            style.getElementsByTag("w:numPr").stream().findFirst().ifPresent(n -> numbers.put(id, n));
            style.getElementsByTag("w:basedOn").stream().findFirst().ifPresent(b -> parents.put(id, b.attr("w:val")));
        }
        return new WordStyles(numbers, parents);
    }

    /** The numbering of a paragraph: its own, else that of its style; null where it has none. */
    @Nullable
    Element numbering(Element properties) {
        Element own = child(properties, "w:numPr");
        if (own != null) {
            return own;
        }
        Element named = child(properties, "w:pStyle");
        String style = named == null ? "" : named.attr("w:val");
        for (int i = 0; i < DEEPEST && !style.isEmpty(); i++) {
            Element found = numbers.get(style);
            if (found != null) {
                return found;
            }
            style = parents.getOrDefault(style, "");
        }
        return null;
    }

    static @Nullable Element child(Element parent, String name) {
        for (Element child : parent.children()) {
            if (child.tagName().equals(name)) {
                return child;
            }
        }
        return null;
    }
}
