package hongtou.reading;

import hongtou.model.Block;
import hongtou.model.Label;
import hongtou.model.Section;
import hongtou.model.TaskField;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A section while its text is still being read. */
final class SectionDraft {
    final Label label;
    final String path;
    final List<Block> blocks = new ArrayList<>();
    final List<TaskField> fields = new ArrayList<>();
    final List<SectionDraft> sections = new ArrayList<>();
    private final StyledText title;
    private final Set<String> pathsBelow = new HashSet<>();
    private boolean runIn;
    private Span span;

    SectionDraft(Label label, String path, StyledText title, Span span) {
        this.label = label;
        this.path = path;
        this.title = title;
        this.span = span;
    }

    int level() {
        return label.level();
    }

    boolean isEmpty() {
        return blocks.isEmpty() && fields.isEmpty() && sections.isEmpty();
    }

    void runsIn() {
        runIn = true;
    }

    void covers(Span more) {
        span = span.to(more);
    }

    /** A path for a number below this one; a number that stands twice gets {@code -2} behind it. */
    String pathBelow(int number) {
        return freePath(path.isEmpty() ? "" : path + ".", number, pathsBelow);
    }

    static String freePath(String prefix, int number, Set<String> taken) {
        String path = prefix + number;
        for (int i = 2; !taken.add(path); i++) {
            path = prefix + number + "-" + i;
        }
        return path;
    }

    Section finish() {
        List<Section> below = sections.stream().map(SectionDraft::finish).toList();
        Span whole = span;
        for (Section section : below) {
            whole = whole.to(section.span());
        }
        return new Section(label, title.inlines(), runIn, blocks, fields, below, path, whole);
    }
}
