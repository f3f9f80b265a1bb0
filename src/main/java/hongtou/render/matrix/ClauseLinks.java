package hongtou.render.matrix;

import hongtou.model.Document;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Leads from a row to the clause that it comes from. */
@FunctionalInterface
public interface ClauseLinks {
    /**
     * No links: a table that is passed on from hand to hand has no place from which a relative address could start.
     */
    ClauseLinks NONE = (document, anchor) -> Optional.empty();

    /** The address of a place in the page of a document; nothing where there is none. */
    Optional<String> address(Document document, String anchor);

    /**
     * Links to the pages of a site.
     *
     * @param site its address with scheme and slash, such as {@code https://www.example.gov.cn/}; empty where it has none
     */
    static ClauseLinks of(String site) {
        return site.isEmpty()
                ? NONE
                : (document, anchor) -> Optional.of(site + encoded("plans/" + document.id() + "/index.html", anchor));
    }

    private static String encoded(String path, String anchor) {
        try {
            return new URI(null, null, path, anchor.isEmpty() ? null : anchor).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
