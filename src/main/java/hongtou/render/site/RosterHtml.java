package hongtou.render.site;

import hongtou.model.Block;
import hongtou.model.RosterRole;
import hongtou.model.RosterRole.RosterEntry;
import java.util.List;
import java.util.stream.Stream;

/** Typesets the list of a leader group with names and posts in columns. */
final class RosterHtml {
    /** Longer names stand as they are; the column is not widened for them. */
    private static final int WIDEST = 6;

    private final Html out;

    RosterHtml(Html out) {
        this.out = out;
    }

    void write(Block.Roster roster) {
        int width = roster.roles().stream()
                .flatMap(RosterHtml::entries)
                .filter(e -> !e.post().isEmpty())
                .mapToInt(e -> e.name().length())
                .filter(n -> n <= WIDEST)
                .max()
                .orElse(3);
        roles(roster.roles(), "roster names-" + Math.max(width, 3));
    }

    private static Stream<RosterEntry> entries(RosterRole role) {
        return Stream.concat(role.entries().stream(), role.roles().stream().flatMap(RosterHtml::entries));
    }

    private void roles(List<RosterRole> roles, String classes) {
        out.open("dl", "class", classes).line();
        for (RosterRole role : roles) {
            out.open("div").element("dt", role.role().value() + "：");
            role.entries().forEach(this::entry);
            if (!role.roles().isEmpty()) {
                out.open("dd");
                roles(role.roles(), "");
                out.close("dd");
            }
            out.close("div").line();
        }
        out.close("dl").line();
    }

    private void entry(RosterEntry entry) {
        if (entry.post().isEmpty()) {
            out.element("dd", entry.name(), "class", "whole");
            return;
        }
        out.open("dd").element("span", entry.name(), "class", entry.name().length() > WIDEST ? "long" : "name");
        out.element("span", " ", Html.FURNITURE, "").element("span", entry.post(), "class", "post");
        out.close("dd");
    }
}
