package hongtou.render.document.typesetting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;

/**
 * A title, before it is broken into lines.
 *
 * @param names the names of bodies that are to stay whole
 * @param ends words behind which its author wants a line to end (标题回行)
 * @param width of a character, in full characters
 * @param widest the most full characters that a line holds
 */
public record Title(String text, Set<String> names, List<String> ends, IntToDoubleFunction width, double widest) {
    /** A longer name could only be kept whole on a line of its own. */
    private static final int LONGEST_NAME = 16;

    public Title {
        names = Set.copyOf(names);
        ends = List.copyOf(ends);
    }

    /** The title as far as its author cuts it; the bodies that stand before 关于 are names, too. */
    List<Title> parts() {
        Set<String> known = new HashSet<>(names);
        int about = text.indexOf("关于");
        if (about > 0 && text.lastIndexOf('《', about) < 0) {
            known.addAll(List.of(text.substring(0, about).split("[、 \u3000]")));
        }
        known.removeIf(n -> n.isBlank() || n.length() > LONGEST_NAME);
        List<Title> parts = new ArrayList<>();
        int from = 0;
        for (int end : cuts()) {
            parts.add(new Title(text.substring(from, end), known, List.of(), width, widest));
            from = end;
        }
        return parts;
    }

    private Set<Integer> cuts() {
        TreeSet<Integer> cuts = new TreeSet<>();
        int from = 0;
        for (String end : ends) {
            int at = end.isBlank() ? -1 : text.indexOf(end, from);
            if (at >= 0) {
                from = at + end.length();
                cuts.add(from);
            }
        }
        cuts.add(text.length());
        return cuts;
    }
}
