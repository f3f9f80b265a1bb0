package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Fix;
import hongtou.model.Document;
import hongtou.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words found in a passage.
 *
 * @param from offset of the first character in the passage's text
 * @param to offset behind the last character
 */
record Hit(Passage passage, int from, int to) {

    /** Every place where a pattern matches, from left to right. */
    static List<Hit> all(Pattern pattern, Passage passage) {
        List<Hit> hits = new ArrayList<>();
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            hits.add(new Hit(passage, matcher.start(), matcher.end()));
        }
        return hits;
    }

    String words() {
        return passage.text().substring(from, to);
    }

    /** The words in quotation marks, those within turned into the inner ones (GB/T 15834 4.8). */
    String quoted() {
        return "“" + words().replace('“', '‘').replace('”', '’') + "”";
    }

    Place in(Document document) {
        return document.at(passage.span(from, to));
    }

    /**
     * Adds the change that puts other words in the place of these; none where the source does not write them as they stand
     * here (an escape, a list joined to one line), as it would then replace more than them.
     */
    Diagnostic fix(Diagnostic finding, Document document, String replacement) {
        Place place = in(document);
        boolean exact = document.source().text(place.span()).equals(words());
        return exact ? finding.fix(new Fix(place.span(), replacement)) : finding;
    }
}
