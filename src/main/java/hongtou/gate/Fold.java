package hongtou.gate;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;

/** Makes wordings comparable over formats, which break lines, add marks and choose forms as they like. */
final class Fold {
    private Fold() {}

    /** Letters and digits alone: what is left when every mark and every line end is gone. */
    static Folded letters(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(normal.length());
        BitSet gaps = new BitSet();
        normal.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                gaps.set(letters.length());
            }
        });
        return new Folded(letters.toString(), gaps);
    }

    /** Everything but blanks: the names on both sides of a comma or of a line end do not grow together. */
    static String visible(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder visible = new StringBuilder(normal.length());
        normal.codePoints()
                .filter(c -> c == '\n' || c > ' ' && !Character.isSpaceChar(c))
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
