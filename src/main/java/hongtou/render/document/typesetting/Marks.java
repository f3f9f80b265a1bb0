package hongtou.render.document.typesetting;

/** The kinds of punctuation that line breaking distinguishes (GB/T 15834, 标点符号用法; 避头尾). */
final class Marks {
    private static final String OPENING = "（《〈〔【［｛「『“‘([{";
    private static final String CLOSING = "）》〉〕】］｝」』”’";
    private static final String PAUSES = "、，。：；．";
    private static final String STANDING = "！？";
    private static final String NEVER_FIRST = ")]}!?,.:;%％‰℃·・／/～〜—-–々…";

    private Marks() {}

    static boolean opening(int c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** May not begin a line: what closes or pauses, and what connects to the word before it. */
    static boolean neverFirst(int c) {
        return CLOSING.indexOf(c) >= 0
                || PAUSES.indexOf(c) >= 0
                || STANDING.indexOf(c) >= 0
                || NEVER_FIRST.indexOf(c) >= 0;
    }

    /** Has its ink in the left half of its cell, so that the right half can be given up. */
    static boolean blankBehind(int c) {
        return CLOSING.indexOf(c) >= 0 || PAUSES.indexOf(c) >= 0;
    }

    /** Has its ink in the right half of its cell. */
    static boolean blankBefore(int c) {
        return opening(c) && c > 0x7f;
    }

    /** The dash —— and the ellipsis …… are two cells that are one mark. */
    static boolean doubled(int c) {
        return c == '—' || c == '…' || c == '⸺';
    }

    /** Neither a mark nor a blank: a character that counts when a last line is too short. */
    static boolean solid(int c) {
        return Character.isLetterOrDigit(c);
    }
}
