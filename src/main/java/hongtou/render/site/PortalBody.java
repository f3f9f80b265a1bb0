package hongtou.render.site;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Turns the article of a document's page into HTML that the editor of any portal takes as it is: paragraphs, headings, lists, tables;
 * no class, id, style or script, and every word of the document in its order.
 */
final class PortalBody {
    private static final Set<String> KEPT_ATTRIBUTES = Set.of("href", "scope");
    private static final String UNWRAPPED = "article, section, div, span, details, small, time";

    private final Element article;
    private final String page;

    private PortalBody(Element article, String page) {
        this.article = article;
        this.page = page;
    }

    /**
     * The body as a portal takes it.
     *
     * @param article the article of the page
     * @param page the absolute address of the page, or an empty text where it has none
     * @return blocks, each in a line of its own; the title of the document is not among them: portals have a field for it
     */
    static String of(String article, String page) {
        Element root = Jsoup.parseBodyFragment(article, page).body();
        return new PortalBody(root, page).write();
    }

    private String write() {
        article.select("h1").remove();
        article.select("[" + Html.FURNITURE + "]:not(:has(table))").remove();
        article.select("a").forEach(this::link);
        article.select("dl.roster").forEach(PortalBody::roster);
        article.select(".run-in").forEach(PortalBody::runIn);
        article.select(".attachment-notes").forEach(PortalBody::notes);
        article.select(UNWRAPPED).forEach(Element::unwrap);
        article.getAllElements().forEach(PortalBody::bare);
        Objects.requireNonNull(article.ownerDocument()).outputSettings(new OutputSettings().prettyPrint(false));
        StringBuilder lines = new StringBuilder();
        for (Element block : article.children()) {
            lines.append(block.outerHtml().strip()).append('\n');
        }
        return lines.toString();
    }

    /** Places in the page and files beside it are not there on a portal. */
    private void link(Element link) {
        String address = page.isEmpty() ? link.attr("href") : link.absUrl("href");
        boolean outside = address.matches("(?i)(https?|mailto):.*");
        boolean place = link.attr("href").startsWith("#");
        if (outside && !place) {
            link.attr("href", address);
        } else {
            link.unwrap();
        }
    }

    /** Editors lose lists of terms: one paragraph for each role, one line for each person. */
    private static void roster(Element roster) {
        if (roster.parents().is("dl.roster")) {
            return;
        }
        for (Element role : roster.select("> div")) {
            roster.before(paragraph(role));
        }
        roster.remove();
    }

    private static Element paragraph(Element role) {
        Element paragraph = new Element("p");
        paragraph.appendText(role.select("> dt").text());
        boolean first = true;
        for (Element entry : role.select("> dd")) {
            if (!first) {
                paragraph.appendElement("br");
            }
            entries(entry, paragraph);
            first = false;
        }
        return paragraph;
    }

    private static void entries(Element entry, Element paragraph) {
        Element nested = entry.selectFirst("> dl");
        if (nested == null) {
            paragraph.appendText(String.join("　", words(entry)));
            return;
        }
        for (Element role : nested.select("> div")) {
            paragraph.appendElement("br");
            Element inner = paragraph(role);
            List.copyOf(inner.childNodes()).forEach(paragraph::appendChild);
        }
    }

    private static List<String> words(Element entry) {
        return entry.children().isEmpty()
                ? List.of(entry.text())
                : entry.children().eachText();
    }

    /** A heading in whose line the text goes on. */
    private static void runIn(Element line) {
        Element paragraph = new Element("p");
        for (Element part : List.copyOf(line.children())) {
            boolean heading = part.normalName().matches("h[1-6]");
            Element target = heading ? paragraph.appendElement("strong") : paragraph;
            List.copyOf(part.childNodes()).forEach(target::appendChild);
        }
        line.replaceWith(paragraph);
    }

    private static void notes(Element notes) {
        List<String> names = notes.select("li").eachText();
        for (int i = 0; i < names.size(); i++) {
            Element line = new Element("p");
            line.appendChild(new TextNode((i == 0 ? "附件：" : "") + names.get(i)));
            notes.before(line);
        }
        notes.remove();
    }

    private static void bare(Element element) {
        List<String> gone = element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(name -> !KEPT_ATTRIBUTES.contains(name))
                .toList();
        gone.forEach(element::removeAttr);
    }
}
