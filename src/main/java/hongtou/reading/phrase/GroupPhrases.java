package hongtou.reading.phrase;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads leader groups: the roles of a list, its lines, and sentences that name a group. */
public final class GroupPhrases {
    private GroupPhrases() {}

    /** What a role word means. */
    public enum Role {
        HEAD,
        DEPUTY,
        MEMBER,
        OFFICE,
        DIRECTOR
    }

    /** A role word and what stands behind its colon. */
    public record RoleWord(Role role, String word, int end) {}

    /** The role word with which a line begins: {@code 组长：}, {@code 副总指挥：}, {@code 成 员：}. */
    public static Optional<RoleWord> roleAt(String line) {
        return Optional.empty();
    }

    /**
     * The office of a group.
     *
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

    /**
     * The group that a paragraph names in prose.
     *
     * @param knownNames names of persons that the document's list has already given, for sentences such as 办公室主任由薛强强副乡长兼任
     */
    public static Optional<GroupPhrase> inText(String text, List<String> knownNames) {
        return Optional.empty();
    }

    /** One entry of a list: name and post apart ({@code 赵志保　党委书记}), or a collective as the name with an empty post. */
    public static OwnerPhrase.Holder entry(String line) {
        return new OwnerPhrase.Holder(line.strip(), "", 0, line.length());
    }

    /** True where the text names many under one word: 各企业负责人, 乡直各单位负责人. */
    public static boolean isCollective(String text) {
        return false;
    }
}
