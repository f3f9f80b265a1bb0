package hongtou.audit.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the 附件说明: indented lines that begin with 附件： below the text. */
final class AttachmentNoteFinder {
    private static final Pattern START = Pattern.compile("^附件[：:](?!$).*");
    private static final Pattern PREFIX = Pattern.compile("^(附件[：:])?(\\d{1,2}[.．、])?");
    private static final double CONTINUES = 1.5 * Grid.PITCH;

    private AttachmentNoteFinder() {}

    static Optional<AttachmentNote> find(List<BodyLine> body, List<Signing> signings) {
        for (int i = 0; i < body.size(); i++) {
            if (!body.get(i).isFlush()
                    && START.matcher(body.get(i).line().bare()).matches()) {
                return Optional.of(note(body, i, signings));
            }
        }
        return Optional.empty();
    }

    private static AttachmentNote note(List<BodyLine> body, int at, List<Signing> signings) {
        TextLine first = body.get(at).line();
        Optional<TextLine> before = at > 0 && body.get(at - 1).page() == first.page()
                ? Optional.of(body.get(at - 1).line())
                : Optional.empty();
        List<List<TextLine>> groups = new ArrayList<>();
        for (int i = at; i < body.size() && belongs(body, i, at, signings); i++) {
            TextLine line = body.get(i).line();
            if (groups.isEmpty() || line.bare().matches("^\\d{1,2}[.．、].*")) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(line);
        }
        return new AttachmentNote(
                before, groups.stream().map(AttachmentNoteFinder::item).toList());
    }

    private static boolean belongs(List<BodyLine> body, int i, int at, List<Signing> signings) {
        TextLine line = body.get(i).line();
        boolean signed = signings.stream()
                .anyMatch(s -> s.date().equals(line) || s.names().contains(line));
        boolean follows = i == at || line.baseline() - body.get(i - 1).line().baseline() < CONTINUES;
        boolean samePage = line.page() == body.get(at).page();
        return !signed
                && follows
                && samePage
                && !body.get(i).isFlush()
                && (i == at || !body.get(i).isIndented());
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
