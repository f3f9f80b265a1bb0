package hongtou.render.document;

import hongtou.model.Block;
import hongtou.model.RosterRole;
import hongtou.render.document.fonts.FontRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets the list of a leader group in columns: roles, names, posts; short roles and names are spaced out to the column. */
final class RosterComposer {
    private static final int INDENT = 2;
    /** Two characters are spaced out to three, the width of most names. */
    private static final int NAME = 3;

    private final Desk desk;
    private final int roleCells;
    private final int nameCells;
    /** Who is named with a post; the same people may be named again without it. */
    private final Set<String> people;

    private final List<Piece> pieces = new ArrayList<>();

    private RosterComposer(Desk desk, List<RosterRole> roles) {
        this.desk = desk;
        this.roleCells =
                all(roles).mapToInt(r -> length(r.role().value())).max().orElse(0);
        this.nameCells = all(roles)
                .flatMap(r -> r.entries().stream())
                .filter(e -> !e.post().isEmpty())
                .mapToInt(e -> length(e.name()))
                .max()
                .orElse(NAME);
        this.people = all(roles)
                .flatMap(r -> r.entries().stream())
                .filter(e -> !e.post().isEmpty())
                .map(RosterRole.RosterEntry::name)
                .collect(Collectors.toSet());
    }

    static List<Piece> compose(Block.Roster roster, Desk desk) {
        RosterComposer composer = new RosterComposer(desk, roster.roles());
        roster.roles().forEach(composer::role);
        return composer.pieces;
    }

    private static Stream<RosterRole> all(List<RosterRole> roles) {
        return roles.stream().flatMap(r -> Stream.concat(Stream.of(r), all(r.roles())));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private void role(RosterRole role) {
        String label = spaced(role.role().value(), roleCells) + "：";
        if (role.entries().isEmpty()) {
            line(label, role, INDENT, INDENT + roleCells + 1);
        }
        int at = INDENT;
        for (RosterRole.RosterEntry entry : role.entries()) {
            int names = INDENT + roleCells + 1;
            boolean first = at == INDENT;
            String words = (first ? label : "") + words(entry);
            int posts = entry.post().isEmpty() ? names : names + Math.max(NAME, nameCells) + 1;
            line(words, role, first ? INDENT : names, posts);
            at = names;
        }
        role.roles().forEach(this::role);
    }

    private String words(RosterRole.RosterEntry entry) {
        if (entry.post().isEmpty()) {
            return people.contains(entry.name()) ? spaced(entry.name(), NAME) : entry.name();
        }
        int column = Math.max(NAME, nameCells);
        String name = spaced(entry.name(), NAME);
        return name + "\u3000".repeat(1 + Math.max(0, column - length(name))) + entry.post();
    }

    private void line(String words, RosterRole role, int first, int others) {
        Styled printed = NameList.whole(Styled.of(words, FontRole.FANG_SONG, role.span()));
        pieces.add(desk.hanging(List.of(printed), first * Grid.EM, others * Grid.EM));
    }

    /** Blank cells between the characters of a two-character word, so that it fills the column. */
    private static String spaced(String word, int cells) {
        int missing = cells - length(word);
        if (length(word) != 2 || missing <= 0) {
            return word;
        }
        int first = Character.charCount(word.codePointAt(0));
        return word.substring(0, first) + "\u3000".repeat(missing) + word.substring(first);
    }
}
