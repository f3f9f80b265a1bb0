package hongtou.audit.layout;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The lines that are already known to be some element; what nobody claims is text. */
final class Claims {
    private final Set<TextLine> claimed = Collections.newSetFromMap(new IdentityHashMap<>());

    void claim(Collection<TextLine> lines) {
        claimed.addAll(lines);
    }

    boolean isFree(TextLine line) {
        return !claimed.contains(line);
    }

    List<TextLine> free(List<TextLine> lines) {
        return lines.stream().filter(this::isFree).toList();
    }
}
