package hongtou.reading;

import hongtou.model.Block;
import hongtou.model.RosterRole;
import hongtou.reading.phrase.GroupPhrases;
import hongtou.reading.phrase.GroupPhrases.Role;
import hongtou.reading.phrase.GroupPhrases.RoleWord;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A leader group typed line by line, without list marks, as it stands in a Word file: 组  长：张三  镇党委书记, further
 * names below it.
 */
final class RosterLines {
    /** Characters; a longer line is a sentence. */
    private static final int LONGEST_ENTRY = 40;

    private final List<RosterRole> roles = new ArrayList<>();

    private RosterLines(List<RosterRole> before) {
        roles.addAll(before);
    }

    /**
     * A roster and where it stands among the lines.
     *
     * @param from the first line of it
     * @param to behind its last line
     */
    record Found(int from, int to, Block.Roster roster) {}

    /** The roster that begins in one of the lines with its head; it needs a second line to be one. */
    static Optional<Found> in(List<StyledText> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            RosterLines roster = new RosterLines(List.of());
            if (isHead(lines.get(i))) {
                int to = roster.read(lines, i);
                if (to > i + 1) {
                    return Optional.of(new Found(i, to, roster.block()));
                }
            }
        }
        return Optional.empty();
    }

    /** The roster that a head in a paragraph of its own begins, or that goes on where another paragraph ended. */
    static Optional<Found> goingOn(List<StyledText> lines, Block.@Nullable Roster before) {
        if (lines.isEmpty() || before == null && !(lines.size() == 1 && isHead(lines.get(0)))) {
            return Optional.empty();
        }
        RosterLines roster = new RosterLines(before == null ? List.of() : before.roles());
        int to = roster.read(lines, 0);
        return to == 0 ? Optional.empty() : Optional.of(new Found(0, to, roster.block()));
    }

    private static boolean isHead(StyledText line) {
        Optional<RoleWord> word = role(line);
        return word.isPresent() && word.get().role() == Role.HEAD && word.get().end() < line.length();
    }

    private static Optional<RoleWord> role(StyledText line) {
        return isShort(line) || line.text().contains("：") || line.text().contains(":")
                ? GroupPhrases.roleAt(line.text())
                : Optional.empty();
    }

    private static boolean isShort(StyledText line) {
        return line.length() <= LONGEST_ENTRY && line.text().indexOf('。') < 0;
    }

    /** Reads on from a line; the line that is no part of the roster any more. */
    private int read(List<StyledText> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            StyledText line = lines.get(i).strip();
            Optional<RoleWord> word = role(line);
            boolean office = word.isPresent() && word.get().role() == Role.OFFICE;
            if (word.isPresent() && !office && line.text().indexOf('。') < 0) {
                roles.add(RosterReader.role(line, word.get(), List.of(), List.of(), line.span()));
            } else if (!roles.isEmpty() && isEntry(line)) {
                entry(line);
            } else {
                return i;
            }
        }
        return lines.size();
    }

    /** 郑晓丽  财政所所长, 各村党支部书记: a short line without a mark that only sentences have. */
    private static boolean isEntry(StyledText line) {
        boolean sentence = line.text().matches(".*[。：:！？].*");
        return line.length() > 0
                && isShort(line)
                && !sentence
                && (GroupPhrases.isCollective(line.text())
                        || !GroupPhrases.entry(line.text()).name().isEmpty()
                                && !GroupPhrases.entry(line.text()).post().isEmpty());
    }

    private void entry(StyledText line) {
        int last = roles.size() - 1;
        RosterRole role = roles.get(last);
        List<RosterRole.RosterEntry> entries = new ArrayList<>(role.entries());
        entries.add(RosterReader.entry(line));
        roles.set(
                last,
                new RosterRole(role.role(), entries, role.roles(), role.span().to(line.span())));
    }

    private Block.Roster block() {
        Span first = roles.get(0).span();
        return new Block.Roster(roles, first.to(roles.get(roles.size() - 1).span()));
    }
}
