package hongtou.model;

import hongtou.source.Span;
import java.util.List;

/**
 * One role of a leader group's list with those who hold it.
 *
 * @param role the word before the colon: 组长, 副组长, 成员, 办公室 …
 * @param entries one a printed line
 * @param roles the roles below this one, such as 主任 and 成员 of an 办公室
 */
public record RosterRole(Field<String> role, List<RosterEntry> entries, List<RosterRole> roles, Span span) {
    public RosterRole {
        entries = List.copyOf(entries);
        roles = List.copyOf(roles);
    }

    /**
     * A printed line of the list.
     *
     * @param name a person's name, or a whole collective such as 各行政村支书、主任
     * @param post the person's post as printed, or an empty text
     */
    public record RosterEntry(String name, String post, Span span) {}
}
