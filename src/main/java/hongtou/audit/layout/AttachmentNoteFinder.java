package hongtou.audit.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the 附件说明: indented lines that begin with 附件： below the text, and the names that follow. */
final class AttachmentNoteFinder {
    private static final Pattern START = Pattern.compile("^附件[：:](?!$).*");
    private static final Pattern PREFIX = Pattern.compile("^(附件[：:])?(\\d{1,2}[.．、])?");
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.．、].*");
    private static final double CONTINUES = 1.5 * Grid.PITCH;
    /** A line that ends farther from the edge had room for another character: the name ends there. */
    private static final double RAGGED = 2.2 * Grid.EM;

    /** From 附件 to the first character of its name: 附件：1. and a little. */
    private static final double FARTHEST = 5.5 * Grid.EM;

    private AttachmentNoteFinder() {}

    static Optional<AttachmentNote> find(List<BodyLine> body) {
        for (int i = 0; i < body.size(); i++) {
            if (!body.get(i).isFlush()
                    && START.matcher(body.get(i).line().bare()).matches()) {
                return Optional.of(note(body, i));
            }
        }
        return Optional.empty();
    }

    private static AttachmentNote note(List<BodyLine> body, int at) {
        TextLine first = body.get(at).line();
        Optional<TextLine> before = at > 0 && body.get(at - 1).page() == first.page()
                ? Optional.of(body.get(at - 1).line())
                : Optional.empty();
        List<List<TextLine>> groups = new ArrayList<>();
        for (int i = at; i < body.size() && (i == at || belongs(body, i, first)); i++) {
            TextLine line = body.get(i).line();
            if (groups.isEmpty() || NUMBERED.matcher(line.bare()).matches()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(line);
        }
        return new AttachmentNote(
                before, groups.stream().map(AttachmentNoteFinder::item).toList());
    }

    /** The next number, or the rest of a name whose line above is full; a signature is neither. */
    private static boolean belongs(List<BodyLine> body, int i, TextLine first) {
        BodyLine above = body.get(i - 1);
        BodyLine line = body.get(i);
        boolean turned = line.page() == above.page() + 1;
        boolean below = line.page() == above.page()
                && line.line().baseline() - above.line().baseline() < CONTINUES;
        boolean numbered = NUMBERED.matcher(line.line().bare()).matches();
        boolean full = above.line().right() > above.area().right() - RAGGED;
        boolean near = line.line().left() < first.left() + FARTHEST;
        return (below || turned) && (numbered || full && near);
    }

    private static AttachmentNote.Item item(List<TextLine> lines) {
        TextLine first = lines.get(0);
        Matcher prefix = PREFIX.matcher(first.bare());
        int skip = prefix.find() ? prefix.end() : 0;
        StringBuilder name = new StringBuilder(first.bare().substring(skip));
        lines.stream().skip(1).forEach(l -> name.append(l.bare()));
        int glyph = Math.min(skip, first.glyphs().size() - 1);
        return new AttachmentNote.Item(
                lines, name.toString(), first.glyphs().get(glyph).x());
    }
}
