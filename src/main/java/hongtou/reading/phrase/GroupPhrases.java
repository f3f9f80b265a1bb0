package hongtou.reading.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads leader groups: the roles of a list, its lines, and sentences that name a group. */
public final class GroupPhrases {
    private static final Pattern MANY = Pattern.compile("各|全体|其他|其它|有关|相关|所有|部分|成员单位|(?:单位|部门|成员|代表|站所|企业|村)$");
    private static final Pattern LISTED = Pattern.compile("[^、]{2,}、.{2,}(?:负责人|负责同志|书记|主任|领导|人员|干部)");

    private GroupPhrases() {}

    /** What a role word means. */
    public enum Role {
        HEAD,
        DEPUTY,
        MEMBER,
        OFFICE,
        /** 主任: of the office; in a list that begins with it, the head of a committee. */
        DIRECTOR
    }

    /** A role word without the blanks in it, and the offset of what stands behind its colon. */
    public record RoleWord(Role role, String word, int end) {}

    /** The role word with which a line begins: {@code 组长：}, {@code 副总指挥：}, {@code 成 员：}. */
    public static Optional<RoleWord> roleAt(String line) {
        return GroupRoles.at(line);
    }

    /**
     * The office of a group.
     *
     * @param seat the body where it sits, or an empty text
     * @param director a person, or null
     */
    public record OfficePhrase(String seat, OwnerPhrase.@Nullable Holder director, List<OwnerPhrase.Holder> members) {}

    /** A group as one or more sentences name it; every list may be empty. Offsets are those of the text. */
    public record GroupPhrase(
            int start,
            int end,
            List<OwnerPhrase.Holder> heads,
            List<OwnerPhrase.Holder> deputies,
            List<OwnerPhrase.Holder> members,
            @Nullable OfficePhrase office) {}

    /** What a paragraph says that the group's office has to do (办公室职责), or an empty text. */
    public static String officeDuties(String text) {
        return OfficeDuties.of(text);
    }

    /**
     * The group that a paragraph names in prose. Where no name is printed the post stands alone: 由县委书记担任. Members
     * may be collectives, with an empty post.
     *
     * @param knownNames names of persons that the document's list has already given, for sentences such as 办公室主任由薛强强副乡长兼任
     */
    public static Optional<GroupPhrase> inText(String text, List<String> knownNames) {
        return GroupSentences.read(text, knownNames);
    }

    /** One entry of a list: name and post apart ({@code 赵志保　党委书记}), or a collective as the name with an empty post. */
    public static OwnerPhrase.Holder entry(String line) {
        return PersonEntry.ofLine(line);
    }

    /**
     * Every entry of a line that may hold several: {@code 苗新荣、辛娟}, {@code 张伟（镇长）、李明（副镇长）}, {@code
     * 各行政村支书、主任；各企业负责人}. Offsets are those of the line; an empty line has none.
     */
    public static List<OwnerPhrase.Holder> entries(String line) {
        return EntryList.of(line);
    }

    /** True where the text names no person: many under one word (各企业负责人), or a body (党政办). */
    public static boolean isCollective(String text) {
        String words = text.strip();
        boolean body = !PersonNames.isName(words) && BodyNames.isBody(words);
        return body || MANY.matcher(words).find() || LISTED.matcher(words).matches();
    }
}
