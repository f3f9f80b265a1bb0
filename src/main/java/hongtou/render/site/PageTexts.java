package hongtou.render.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Everything that an HTML page says to people and machines: words, attributes, addresses, comments. */
public final class PageTexts {
    private PageTexts() {}

    /** The words in their order, blocks in lines of their own; then every attribute, one in a line. */
    public static List<String> of(byte[] html) {
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        StringBuilder words = new StringBuilder();
        StringBuilder attributes = new StringBuilder();
        page.traverse((node, depth) -> {
            if (node instanceof Element element && element.isBlock()) {
                words.append('\n');
            }
            words.append(words(node));
            for (Attribute attribute : node.attributes()) {
                attributes.append(Links.decode(attribute.getValue())).append('\n');
            }
        });
        return List.of(words.toString(), attributes.toString());
    }

    private static String words(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        if (node instanceof DataNode data) {
            return data.getWholeData();
        }
        return node instanceof Comment comment ? comment.getData() : "";
    }
}
