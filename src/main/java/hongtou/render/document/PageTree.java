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
    /** Marks the part of a paragraph that goes over to the next page, so that both become one again in the file. */
    static final String CONTINUED = "zh-x-goeson";

    /** @throws IllegalStateException where the theme's templates do not make well-formed XHTML */
    static PageTree of(String xhtml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new PageTree(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(
                    "the theme's templates do not make well-formed XHTML: " + e.getMessage(), e);
        }
    }

    static void style(Element element, String style) {
        element.setAttribute("style", style);
    }

    /** The block of that name. */
    Optional<Element> find(String id) {
        return divisions().stream().filter(d -> d.getAttribute("id").equals(id)).findFirst();
    }

    private List<Element> divisions() {
        NodeList all = document.getElementsByTagName("div");
        List<Element> divisions = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            divisions.add((Element) all.item(i));
        }
        return divisions;
    }

    /** The stretches that begin on pages of their own. */
    List<Element> sheets() {
        return divisions().stream().filter(d -> is(d, "sheet")).toList();
    }

    /** Puts the text on one long page, to measure it; running the result puts it back. */
    Runnable onEndlessPaper() {
        Element style = document.createElementNS(document.getDocumentElement().getNamespaceURI(), "style");
        style.setTextContent("@page { size: 210mm 20000mm; } @page wide { size: 297mm 20000mm; }");
        Node head = document.getElementsByTagName("head").item(0);
        head.appendChild(style);
        return () -> head.removeChild(style);
    }

    /** Puts an empty page before an element that begins a page. */
    void blankPageBefore(Element element) {
        Element blank = document.createElementNS(document.getDocumentElement().getNamespaceURI(), "div");
        style(blank, "page-break-before:always;height:1pt");
        element.getParentNode().insertBefore(blank, element);
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** True for an element of a class. */
    static boolean is(Element element, String kind) {
        return (" " + element.getAttribute("class") + " ").contains(" " + kind + " ");
    }

    /** The number of lines in a block of text, or in the paragraphs inside of it. */
    static int lines(Element block) {
        int breaks = block.getElementsByTagName("br").getLength();
        return breaks + Math.max(1, block.getElementsByTagName("p").getLength());
    }

    /** The paragraphs inside of a block. */
    static List<Element> paragraphs(Element block) {
        NodeList found = block.getElementsByTagName("p");
        List<Element> paragraphs = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            paragraphs.add((Element) found.item(i));
        }
        return paragraphs;
    }

    /** Ends pages where the filling says so. */
    void apply(List<Element> blocks, PageFilling.Result filling) {
        blocks.forEach(b -> b.setAttribute("class", b.getAttribute("class") + " set"));
        List<PageFilling.Cut> cuts = filling.cuts();
        for (int i = cuts.size() - 1; i >= 0; i--) {
            PageFilling.Cut cut = cuts.get(i);
            Element block = blocks.get(cut.block());
            Element over = cut.line() == 0 ? block : over(block, cut.line());
            style(over, over.getAttribute("style") + ";page-break-before:always");
        }
        if (filling.tighter()) {
            blocks.stream().filter(b -> is(b, "together")).forEach(PageTree::dropBlank);
        }
    }

    private static void dropBlank(Element block) {
        children(block).stream().filter(c -> is(c, "spare")).findFirst().ifPresent(block::removeChild);
    }

    /** True where a block has a blank line that may go. */
    static boolean spare(Element block) {
        return children(block).stream().anyMatch(c -> is(c, "spare"));
    }

    /** Puts other lines into a paragraph. */
    void setLines(Element paragraph, String lines) throws IOException {
        Document other = of("<p xmlns=\"http://www.w3.org/1999/xhtml\">" + lines + "</p>")
                .document();
        paragraph.setTextContent("");
        for (Node node = other.getDocumentElement().getFirstChild(); node != null; node = node.getNextSibling()) {
            paragraph.appendChild(document.importNode(node, true));
        }
    }

    private static Element over(Element block, int line) {
        return block.getTagName().equals("table") ? rows(block).get(line - 1) : split(block, line);
    }

    /** The rows of a table below its header. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part : children(table)) {
            if (part.getTagName().equals("tbody")) {
                rows.addAll(children(part));
            }
        }
        return rows;
    }

    /** The lines of a paragraph from one on, as a continuation that comes right behind it. */
    private static Element split(Element paragraph, int line) {
        Node cut = paragraph.getElementsByTagName("br").item(line - 1);
        Element rest = (Element) paragraph.cloneNode(false);
        rest.removeAttribute("id");
        rest.setAttribute("lang", CONTINUED);
        style(rest, paragraph.getAttribute("style").replaceFirst("text-indent:[^;]*", "text-indent:0"));
        while (cut.getNextSibling() != null) {
            rest.appendChild(cut.getNextSibling());
        }
        paragraph.removeChild(cut);
        paragraph.getParentNode().insertBefore(rest, paragraph.getNextSibling());
        return rest;
    }
}
