package hongtou.render.document;

import java.text.Normalizer;

/**
 * A digit, letter or sign that stands low or high, as in CO₂ and 10⁻³. Few faces have such characters, so the ordinary one
 * is drawn smaller, lower or higher, as word processors do.
 *
 * @param base the ordinary character
 * @param level 1 where it is raised, -1 where it is lowered, 0 where it stands on the line
 */
record Script(int base, int level) {
    /** How large it is drawn, in parts of the text's size. */
    static final double SIZE = 0.62;

    /** How far above the line a raised one stands, and below it a lowered one, in parts of its own size. */
    static final double RAISED = 0.56;

    static final double LOWERED = 0.2;

    private static final String LATIN = "¹²³";

    /** The character at a place; ¹²³, which faces have, are taken with others of their kind only, to look like these. */
    static Script at(int place, int[] text) {
        int c = text[place];
        boolean beside = (place > 0 && raised(text[place - 1])) || (place + 1 < text.length && raised(text[place + 1]));
        boolean high = raised(c) || (LATIN.indexOf(c) >= 0 && beside);
        boolean point = c == '.' && place > 0 && place + 1 < text.length;
        if (point && lowered(text[place - 1]) && lowered(text[place + 1])) {
            return new Script(c, -1);
        }
        if (!high && !lowered(c)) {
            return new Script(c, 0);
        }
        String base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return base.codePointCount(0, base.length()) == 1 && base.codePointAt(0) != c
                ? new Script(base.codePointAt(0), high ? 1 : -1)
                : new Script(c, 0);
    }

    private static boolean raised(int c) {
        return c >= 0x2070 && c <= 0x207f;
    }

    private static boolean lowered(int c) {
        return c >= 0x2080 && c <= 0x209c;
    }
}
