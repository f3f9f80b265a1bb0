package hongtou.render.site;

import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * A page of the output, parsed.
 *
 * @param ids the first element with each id
 */
record CheckedPage(String path, SourceFile file, Document html, Map<String, Element> ids) {

    static CheckedPage parse(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Document html = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
        Map<String, Element> ids = new HashMap<>();
        html.select("[id]").forEach(e -> ids.putIfAbsent(e.id(), e));
        return new CheckedPage(path, new SourceFile(path, text), html, ids);
    }

    /** Where the opening tag of an element stands. */
    Place place(Element element) {
        Range range = element.sourceRange();
        if (!range.isTracked()) {
            return Place.whole(file);
        }
        int start = Math.max(0, range.startPos());
        return new Place(file, new Span(start, Math.max(start, range.endPos())));
    }
}
