package hongtou.audit.layout;

import java.util.List;
import java.util.Optional;

/** Finds 主送机关 on page 1: the lines below the title that begin at the left edge. */
final class RecipientsFinder {
    private static final int MOST_LINES = 8;
    private static final double FLUSH = Grid.LEFT + Grid.EM;

    private RecipientsFinder() {}

    /** @param free the lines of page 1 that no other element claims */
    static List<TextLine> find(List<TextLine> free, Optional<Title> title) {
        if (title.isEmpty()) {
            return List.of();
        }
        List<TextLine> below = free.stream()
                .filter(l -> l.baseline() > title.get().last().baseline())
                .dropWhile(l -> l.left() > FLUSH && l.isCentred())
                .toList();
        List<TextLine> flush = below.stream().takeWhile(l -> l.left() <= FLUSH).toList();
        for (int i = 0; i < Math.min(MOST_LINES, flush.size()); i++) {
            String bare = flush.get(i).bare();
            if (bare.endsWith("：") || bare.endsWith(":")) {
                return flush.subList(0, i + 1);
            }
        }
        boolean shortList = !flush.isEmpty() && flush.size() <= 2 && flush.size() < below.size();
        return shortList ? flush : List.of();
    }
}
