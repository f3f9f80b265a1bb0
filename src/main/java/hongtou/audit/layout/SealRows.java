package hongtou.audit.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the rows of names of a joint signature: each stands in the room of its seals (7.3.5.1). */
final class SealRows {
    /** A seal is 42 mm high. */
    private static final double APART = 3.5 * Grid.PITCH;

    private static final Pattern NAMES = Pattern.compile("[\\p{IsHan}·（）()]{4,60}");

    private SealRows() {}

    /** @param text the lines of the text, page by page */
    static Set<TextLine> of(List<TextLine> text) {
        Set<TextLine> rows = new HashSet<>();
        for (int i = 1; i < text.size(); i++) {
            TextLine above = text.get(i - 1);
            TextLine below = text.get(i);
            boolean apart = above.page() == below.page() && below.baseline() - above.baseline() > APART;
            if (apart && isNames(above) && isNames(below)) {
                rows.add(above);
                rows.add(below);
            }
        }
        return rows;
    }

    private static boolean isNames(TextLine line) {
        return NAMES.matcher(line.bare()).matches();
    }
}
