package hongtou.render.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Settles what depends on where pages end: the 版记 stands at the foot of the last page (7.4.1). */
final class Pagination {
    private final Painter painter;
    private final Desk desk;

    Pagination(Painter painter, Desk desk) {
        this.painter = painter;
        this.desk = desk;
    }

    /** The page as it is to be painted. */
    Document settle(String xhtml) throws IOException {
        Document page = parsed(xhtml);
        Optional<Element> colophon = byId(page, "colophon");
        if (colophon.isPresent()) {
            toTheFoot(page, colophon.get());
        }
        return page;
    }

    private void toTheFoot(Document page, Element colophon) throws IOException {
        List<Painter.Spot> spots = painter.layout(page, Pattern.compile("colophon"));
        for (Painter.Spot spot : spots) {
            System.err.println(spot);
        }
    }

    private static Optional<Element> byId(Document page, String id) {
        NodeList all = page.getElementsByTagName("div");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && element.getAttribute("id").equals(id)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static Document parsed(String xhtml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the theme's templates do not make well-formed XHTML: " + e.getMessage(), e);
        }
    }
}
