package hongtou.checks;

import java.util.regex.Pattern;

/**
 * The longest run of Han characters that every match of a pattern has. A text without it need not be searched: looking for a few
 * characters is many times faster than trying a pattern at each of its places, and most texts have none of the slips.
 */
final class Needle {
    private static final String QUANTIFIERS = "?*{";

    private Needle() {}

    /** The characters, or an empty text where a match may do without any one of those that are written. */
    static String of(Pattern pattern) {
        String regex = pattern.pattern();
        String longest = "";
        StringBuilder run = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (depth == 0 && c == '|') {
                return "";
            }
            boolean optional = i + 1 < regex.length() && QUANTIFIERS.indexOf(regex.charAt(i + 1)) >= 0;
            if (depth == 0 && Han.isText(c) && !optional) {
                run.append(c);
            } else {
                longest = run.length() > longest.length() ? run.toString() : longest;
                run.setLength(0);
            }
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            i += c == '\\' ? 1 : 0;
        }
        return run.length() > longest.length() ? run.toString() : longest;
    }
}
