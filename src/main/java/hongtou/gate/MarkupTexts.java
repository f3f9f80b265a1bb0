package hongtou.gate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words and attributes of an XML file, one element to a line. */
final class MarkupTexts {
    private static final XMLInputFactory FACTORY = factory();

    private MarkupTexts() {}

    /** The text of the file; as it stands where it is no XML. */
    static List<String> of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                int event = xml.next();
                if (xml.hasText()) {
                    text.append(xml.getText());
                } else if (event == XMLStreamReader.START_ELEMENT) {
                    attributes(xml, text);
                } else {
                    text.append('\n');
                }
            }
        } catch (XMLStreamException e) {
            text.append(new String(bytes, StandardCharsets.UTF_8));
        }
        return List.of(Decoding.percent(text.toString()));
    }

    private static void attributes(XMLStreamReader xml, StringBuilder text) {
        text.append('\n');
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            text.append(xml.getAttributeValue(i)).append('\n');
        }
    }

    /** A file of ours has no document type; one that has is not followed anywhere. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
