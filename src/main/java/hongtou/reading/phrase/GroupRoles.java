package hongtou.reading.phrase;

import hongtou.reading.phrase.GroupPhrases.Role;
import hongtou.reading.phrase.GroupPhrases.RoleWord;
import java.util.Optional;

/** The role words of leader groups. */
final class GroupRoles {
    static final WordList WORDS = WordList.of("group-roles.txt");
    /** 领导小组办公室常务副主任： */
    private static final int LONGEST_LABEL = 16;

    private GroupRoles() {}

    static Optional<RoleWord> at(String line) {
        CleanText clean = CleanText.of(line);
        String chars = clean.chars();
        int from = 0;
        while (from < chars.length() && "-·*".indexOf(chars.charAt(from)) >= 0) {
            from++;
        }
        int colon = chars.indexOf('：', from);
        if (colon > from && colon - from <= LONGEST_LABEL) {
            return labelled(line, clean, chars.substring(from, colon), colon);
        }
        return spaced(line, clean, from);
    }

    /** The whole label is a role word, or ends in one behind the name of its group: 领导小组组长. */
    private static Optional<RoleWord> labelled(String line, CleanText clean, String label, int colon) {
        String word = WORDS.before(label, 0, label.length());
        String group = label.substring(0, label.length() - word.length());
        boolean known = !word.isEmpty() && (group.isEmpty() || BodyNames.isBody(group) || "小组".equals(group));
        return known
                ? Optional.of(new RoleWord(role(word), word, behindBlanks(line, clean.place(colon) + 1)))
                : Optional.empty();
    }

    /** Without a colon the word stands alone, or a blank and a name follow it: 组　长　张三. */
    private static Optional<RoleWord> spaced(String line, CleanText clean, int from) {
        String word = WORDS.at(clean.chars(), from, clean.length());
        int behind = from + word.length();
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (behind == clean.length()) {
            return Optional.of(new RoleWord(role(word), word, line.length()));
        }
        int end = clean.placeBehind(behind);
        int next = clean.place(behind);
        if (next == end || "office".equals(WORDS.classOf(word))) {
            return Optional.empty();
        }
        boolean person = !PersonEntry.ofLine(line.substring(next)).name().isEmpty();
        return person ? Optional.of(new RoleWord(role(word), word, next)) : Optional.empty();
    }

    private static int behindBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && CleanText.isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Role role(String word) {
        return switch (WORDS.classOf(word)) {
            case "head" -> Role.HEAD;
            case "deputy" -> Role.DEPUTY;
            case "office" -> Role.OFFICE;
            case "director" -> Role.DIRECTOR;
            case "office-member" -> word.endsWith("主任") ? Role.DEPUTY : Role.MEMBER;
            default -> Role.MEMBER;
        };
    }
}
