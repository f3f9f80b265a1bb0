package hongtou.importing;

/**
 * A paragraph of the input, its lines joined.
 *
 * @param line the number of its first line
 * @param raw with the blanks as typed
 * @param text without the blanks that Chinese typesetting does not have
 */
record Para(int line, String raw, String text) {

    static Para of(int line, String raw) {
        return new Para(line, raw, Blanks.squeezeBehindNumber(raw));
    }

    int length() {
        return text.length();
    }

    char last() {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }
}
