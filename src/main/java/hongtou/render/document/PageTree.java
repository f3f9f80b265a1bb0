package hongtou.render.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The XHTML of a document as a tree that can still be changed. */
record PageTree(Document document) {
    /** 孤行不成页: so many lines at least stand on a page. */
    private static final int FEWEST_LINES = 2;

    /** @throws IllegalStateException where the theme's templates do not make well-formed XHTML */
    static PageTree of(String xhtml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new PageTree(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the theme's templates do not make well-formed XHTML: " + e.getMessage(), e);
        }
    }

    static void style(Element element, String style) {
        element.setAttribute("style", style);
    }

    /** Takes the first blank line out of a block; running the result puts it back. */
    static Runnable withoutFirstBlank(Element block) {
        for (Node child = block.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element blank && blank.getAttribute("class").equals("blank")) {
                Node next = blank.getNextSibling();
                block.removeChild(blank);
                return () -> block.insertBefore(blank, next);
            }
        }
        return () -> {};
    }

    /** The block of that name. */
    Optional<Element> find(String id) {
        NodeList all = document.getElementsByTagName("div");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && element.getAttribute("id").equals(id)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /**
     * Takes the last lines of the paragraph above a block into the block, so that they stay on one page. At least one line
     * stays behind: page 1 must show text (7.3.3).
     */
    void drawTextInto(Element block) {
        Node above = block.getPreviousSibling();
        while (above != null && !(above instanceof Element)) {
            above = above.getPreviousSibling();
        }
        if (above instanceof Element paragraph && paragraph.getTagName().equals("p")) {
            block.insertBefore(lastLines(paragraph), block.getFirstChild());
        }
    }

    private Element lastLines(Element paragraph) {
        List<Node> breaks = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals("br")) {
                breaks.add(node);
            }
        }
        if (breaks.isEmpty()) {
            return paragraph;
        }
        int taken = Math.min(FEWEST_LINES, breaks.size());
        Node cut = breaks.get(breaks.size() - taken);
        Element last = (Element) paragraph.cloneNode(false);
        last.removeAttribute("id");
        style(last, paragraph.getAttribute("style").replaceFirst("text-indent:[^;]*", ""));
        while (cut.getNextSibling() != null) {
            last.appendChild(cut.getNextSibling());
        }
        paragraph.removeChild(cut);
        return last;
    }
}
