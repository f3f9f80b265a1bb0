package hongtou.render.document;

import hongtou.model.Block;
import hongtou.model.RosterRole;
import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.typesetting.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sets the list of a leader group in columns: roles, names, posts. Short roles and names are spaced out to the column;
 * very long ones reach out of it, so that they do not push the posts of all the others to the edge.
 */
final class RosterComposer {
    private static final int INDENT = 2;
    /** Two characters are spaced out to three, the width of most names. */
    private static final int NAME = 3;
    /** The longest name or role that all the others make room for. */
    private static final int LONGEST = 6;
    /** Fewer characters than this in a line are no column of text. */
    private static final int NARROWEST = 4;

    private final Desk desk;
    private final int roleCells;
    private final int nameCells;
    /** Who is named with a post; the same people may be named again without it. */
    private final Set<String> people;

    private final List<Piece> pieces = new ArrayList<>();

    private RosterComposer(Desk desk, List<RosterRole> roles) {
        this.desk = desk;
        this.roleCells =
                column(all(roles).mapToInt(r -> length(r.role().value())).filter(n -> n > 0), 0);
        List<RosterRole.RosterEntry> posted = all(roles)
                .flatMap(r -> r.entries().stream())
                .filter(e -> !e.post().isEmpty())
                .toList();
        this.nameCells = column(posted.stream().mapToInt(e -> length(e.name())), NAME);
        this.people = posted.stream().map(RosterRole.RosterEntry::name).collect(Collectors.toSet());
    }

    static List<Piece> compose(Block.Roster roster, Desk desk) {
        RosterComposer composer = new RosterComposer(desk, roster.roles());
        roster.roles().forEach(composer::role);
        return composer.pieces;
    }

    private static Stream<RosterRole> all(List<RosterRole> roles) {
        return roles.stream().flatMap(r -> Stream.concat(Stream.of(r), all(r.roles())));
    }

    private static int column(IntStream lengths, int least) {
        return Math.max(least, lengths.filter(n -> n <= LONGEST).max().orElse(0));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private void role(RosterRole role) {
        Styled name = words(spaced(role.role().value(), roleCells), role);
        Line label = desk.typist().line(List.of(name), Grid.EM).filling(roleCells * Grid.EM);
        Line behind = label.and(desk.typist().line(List.of(words("：", role)), Grid.EM));
        if (role.entries().isEmpty()) {
            pieces.add(desk.at(behind, INDENT * Grid.EM));
        }
        double names = INDENT * Grid.EM + behind.width();
        for (int i = 0; i < role.entries().size(); i++) {
            entry(role, role.entries().get(i), i == 0 ? behind : new Line(List.of(), List.of()), names);
        }
        role.roles().forEach(this::role);
    }

    private void entry(RosterRole role, RosterRole.RosterEntry entry, Line before, double names) {
        double first = names - before.width();
        if (entry.post().isEmpty()) {
            String name = people.contains(entry.name()) ? spaced(entry.name(), NAME) : entry.name();
            pieces.add(desk.labelled(before, List.of(names(name, role)), first, names));
            return;
        }
        Line name = desk.typist().line(List.of(names(spaced(entry.name(), NAME) + "\u3000", role)), Grid.EM);
        Line label = before.and(name.wider(Math.max(0, (nameCells + 1) * Grid.EM - name.width())));
        if (desk.measure() - first - label.width() < NARROWEST * Grid.EM) {
            List<Styled> all = List.of(names(entry.name() + "\u3000" + entry.post(), role));
            pieces.add(desk.labelled(before, all, first, names));
            return;
        }
        double posts = names + (nameCells + 1) * Grid.EM;
        pieces.add(desk.labelled(label, List.of(names(entry.post(), role)), first, posts));
    }

    private static Styled words(String text, RosterRole role) {
        return Styled.of(text, FontRole.FANG_SONG, role.span());
    }

    private static Styled names(String text, RosterRole role) {
        return NameList.whole(words(text, role));
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
