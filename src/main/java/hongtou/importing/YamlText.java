package hongtou.importing;

/** Writes a text as a YAML value that reads as the same text. */
final class YamlText {
    private YamlText() {}

    static String of(String text) {
        String words = printable(text);
        return isPlain(words) ? words : "'" + words.replace("'", "''") + "'";
    }

    private static boolean isPlain(String words) {
        if (words.isEmpty()
                || !Character.isLetterOrDigit(words.codePointAt(0)) && "《（〔“".indexOf(words.charAt(0)) < 0) {
            return false;
        }
        return words.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || "，。、：；（）《》〈〉“”‘’〔〕—-·.()/+＋％%".indexOf(c) >= 0);
    }

    private static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isISOControl(c)
                        && (c & 0xFFFE) != 0xFFFE
                        && Character.getType(c) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
