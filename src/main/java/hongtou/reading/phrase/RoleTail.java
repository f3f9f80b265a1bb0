package hongtou.reading.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words behind a list of names that say what they do: 牵头, 按职责分工负责, 分别牵头或按照职责分工负责, 配合.
 *
 * @param from offset of its first character
 */
record RoleTail(OwnerRole role, int from) {
    private static final WordList WORDS = WordList.of("role-words.txt");
    /** 按照“三管三必须”要求 */
    private static final Pattern MEASURE = Pattern.compile("(?:按照?|根据|依照|遵照)[^，；。、]{1,24}?(?:的?要求|规定|原则|精神)");

    /** The words that end at {@code to}; they begin behind a name where one can be told. Null where there are none. */
    static @Nullable RoleTail endingAt(String text, int from, int to) {
        RoleTail first = null;
        for (int i = from + 2; i < to; i++) {
            OwnerRole role = roleOf(text, i, to);
            if (role != null) {
                RoleTail tail = new RoleTail(role, i);
                if (endsInName(text, from, i)) {
                    return tail;
                }
                first = first == null ? tail : first;
            }
        }
        return first;
    }

    private static boolean endsInName(String text, int from, int to) {
        int begin = to;
        int depth = 0;
        while (begin > from) {
            char c = text.charAt(begin - 1);
            depth += c == '）' ? 1 : c == '（' ? -1 : 0;
            if (depth == 0 && c == '、') {
                break;
            }
            begin--;
        }
        String name = text.substring(begin, to);
        int etc = name.lastIndexOf('等');
        String last = etc > 0 && etc < name.length() - 1 ? name.substring(etc + 1) : name;
        return BodyNames.isBody(last) || BodyNames.isShort(last) || BodyNames.isClassNoun(last) || last.endsWith("等");
    }

    /** The role that a run of role words means, or null where other words are among them. */
    private static @Nullable OwnerRole roleOf(String text, int from, int to) {
        boolean lead = false;
        boolean support = false;
        boolean either = false;
        boolean duty = false;
        Matcher measure = MEASURE.matcher(text).region(from, to);
        int at = measure.lookingAt() ? measure.end() : from;
        while (at < to) {
            String word = WORDS.at(text, at, to);
            if (word.isEmpty()) {
                return null;
            }
            String kind = WORDS.classOf(word);
            lead |= "lead".equals(kind);
            support |= "support".equals(kind);
            either |= "either".equals(kind);
            duty |= "duty".equals(kind);
            at += word.length();
        }
        if (either) {
            return OwnerRole.RESPONSIBLE;
        }
        return lead ? OwnerRole.LEAD : support ? OwnerRole.SUPPORT : duty ? OwnerRole.RESPONSIBLE : null;
    }
}
