package hongtou.render.site;

import java.util.HashSet;
import java.util.Set;

/** Names the headings of a static page by their words, so that a link can be written without looking anything up. */
final class PageIds {
    /** The ids that the frame of every page has. */
    private static final Set<String> OF_THE_FRAME = Set.of("main");

    private final Set<String> taken = new HashSet<>(OF_THE_FRAME);

    /** The id of the next heading, in the order of the page. */
    String next(String words) {
        String id = Links.id(words);
        String free = id.isEmpty() ? "s" : id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    /** All that were given, and those of the frame. */
    Set<String> all() {
        return Set.copyOf(taken);
    }
}
