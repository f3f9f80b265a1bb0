package hongtou.render.document;

import hongtou.render.document.typesetting.Cell;
import java.util.ArrayList;
import java.util.List;

/** Blanks that belong to typing and not to the text: an official document has none beside Han characters. */
final class Blanks {
    private Blanks() {}

    /** False for controls, zero-width characters and variation selectors. */
    static boolean printable(int c) {
        int type = Character.getType(c);
        boolean selector = (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
        return c == '\t' || (type != Character.CONTROL && type != Character.FORMAT && !selector);
    }

    /** The characters without blanks beside Han characters or full-width marks, and without repeated ones. */
    static List<Cell> withoutTyped(List<Cell> cells) {
        List<Cell> kept = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).codePoint() != ' ') {
                kept.add(cells.get(i));
                continue;
            }
            boolean afterLatin =
                    !kept.isEmpty() && latin(kept.get(kept.size() - 1).codePoint());
            int next = i + 1 < cells.size() ? cells.get(i + 1).codePoint() : 0;
            if (afterLatin && latin(next)) {
                kept.add(cells.get(i));
            }
        }
        return kept;
    }

    private static boolean latin(int c) {
        return c > ' ' && c < 0x2000;
    }
}
