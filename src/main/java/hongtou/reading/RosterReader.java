package hongtou.reading;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.util.ast.Node;
import hongtou.model.Block;
import hongtou.model.Field;
import hongtou.model.RosterRole;
import hongtou.model.RosterRole.RosterEntry;
import hongtou.reading.phrase.GroupPhrases;
import hongtou.reading.phrase.GroupPhrases.Role;
import hongtou.reading.phrase.GroupPhrases.RoleWord;
import hongtou.reading.phrase.OwnerPhrase;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the list of a leader group: a list whose first item is its head. */
final class RosterReader {
    private RosterReader() {}

    static Optional<Block.Roster> read(Node list, InlineReader inlines) {
        List<RosterRole> roles = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Optional<RosterRole> role = role(item, inlines);
            if (role.isEmpty()) {
                return Optional.empty();
            }
            roles.add(role.get());
        }
        boolean hasHead = !roles.isEmpty()
                && GroupPhrases.roleAt(roles.get(0).role().value() + "：")
                        .filter(w -> w.role() == Role.HEAD || w.role() == Role.DIRECTOR)
                        .isPresent();
        return hasHead
                ? Optional.of(new Block.Roster(roles, new Span(list.getStartOffset(), list.getEndOffset())))
                : Optional.empty();
    }

    private static Optional<RosterRole> role(Node item, InlineReader inlines) {
        Node first = item.getFirstChild();
        if (first == null) {
            return Optional.empty();
        }
        StyledText line = inlines.read(first).strip();
        Optional<RoleWord> word = GroupPhrases.roleAt(line.text());
        if (word.isEmpty()) {
            return Optional.empty();
        }
        List<RosterEntry> entries = new ArrayList<>();
        List<RosterRole> below = new ArrayList<>();
        for (Node node = first.getNext(); node != null; node = node.getNext()) {
            if (node instanceof BulletList) {
                nested(node, inlines, entries, below);
            }
        }
        Span span = new Span(item.getStartOffset(), item.getEndOffset());
        return Optional.of(role(line, word.get(), entries, below, span));
    }

    /** A role from its line, with what stands below it. */
    static RosterRole role(
            StyledText line, RoleWord word, List<RosterEntry> entries, List<RosterRole> below, Span span) {
        int behind = Math.min(line.length(), word.end());
        List<RosterEntry> all =
                new ArrayList<>(inline(line.part(behind, line.length()).strip()));
        all.addAll(entries);
        return new RosterRole(new Field<>(word.word(), line.span(0, behind)), all, below, span);
    }

    private static void nested(Node list, InlineReader inlines, List<RosterEntry> entries, List<RosterRole> below) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Optional<RosterRole> role = role(item, inlines);
            Node first = item.getFirstChild();
            if (role.isPresent()) {
                below.add(role.get());
            } else if (first != null) {
                StyledText line = inlines.read(first).strip();
                if (line.length() > 0) {
                    entries.add(entry(line));
                }
            }
        }
    }

    /** What stands in the role's own line: entries apart by ；, names alone also by 、. */
    private static List<RosterEntry> inline(StyledText value) {
        List<RosterEntry> entries = new ArrayList<>();
        String text = value.text();
        boolean names = text.matches("[\\p{IsHan}·]{2,4}(?:[、，,]\\s*[\\p{IsHan}·]{2,4})+");
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean cut = i == text.length()
                    || "；;".indexOf(text.charAt(i)) >= 0
                    || names && "、，,".indexOf(text.charAt(i)) >= 0;
            if (cut) {
                StyledText part = value.part(start, i).strip();
                if (part.length() > 0) {
                    entries.add(entry(part));
                }
                start = i + 1;
            }
        }
        return entries;
    }

    static RosterEntry entry(StyledText line) {
        OwnerPhrase.Holder holder = GroupPhrases.entry(line.text());
        return new RosterEntry(holder.name(), holder.post(), line.span());
    }
}
