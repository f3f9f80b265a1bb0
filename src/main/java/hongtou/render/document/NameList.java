package hongtou.render.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of names, as of those present at a meeting: a line ends between two of them, not inside one. */
final class NameList {
    /** Names of people, and bodies and places as short as these. */
    private static final Pattern NAME = Pattern.compile("(?<![\\p{IsHan}·])[\\p{IsHan}·]{2,5}(?![\\p{IsHan}·])");

    private NameList() {}

    /** The words with the characters of each name joined. */
    static Styled whole(Styled words) {
        Matcher name = NAME.matcher(words.text());
        String joined = name.replaceAll(n -> joined(n.group()));
        return new Styled(joined, words.role(), words.bold(), words.span());
    }

    private static String joined(String name) {
        StringBuilder joined = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (joined.length() > 0) {
                joined.appendCodePoint(Typist.JOINER);
            }
            joined.appendCodePoint(c);
        });
        return joined.toString();
    }
}
