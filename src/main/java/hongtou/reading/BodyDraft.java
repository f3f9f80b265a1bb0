package hongtou.reading;

import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.FrontMatter.Numbering;
import hongtou.model.Label;
import hongtou.model.LabelForm;
import hongtou.model.TaskField;
import hongtou.reading.phrase.NumberLabel;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the tree of a body from its headings, items and blocks in reading order. */
final class BodyDraft {
    private static final int ITEM = 3;

    private final String prefix;
    private final Numbering numbering;
    private final List<Block> preamble = new ArrayList<>();
    private final List<SectionDraft> sections = new ArrayList<>();
    private final List<SectionDraft> open = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private final Map<String, Boolean> marks = new HashMap<>();
    private int lastItem;

    /**
     * @param prefix what the paths of its sections begin with: empty for the plan, {@code n} for the notice, {@code a1} for the
     *     first attachment
     */
    BodyDraft(String prefix, Numbering numbering) {
        this.prefix = prefix;
        this.numbering = numbering;
    }

    /**
     * Opens a section; it closes all open ones of its level and below. The standard's own numbers stand below an article or a
     * decimal number that is open, at whatever level these are.
     *
     * @param formLevel the level that the form has of itself
     * @param number the number that the author wrote, or 0 where the tool numbers
     * @param typed the label as typed, or empty
     */
    SectionDraft open(LabelForm form, int formLevel, int number, StyledText typed, StyledText title, Span span) {
        int level = formLevel + deeper(form);
        while (!open.isEmpty() && open.get(open.size() - 1).level() >= level) {
            open.remove(open.size() - 1);
        }
        SectionDraft parent = open.isEmpty() ? null : open.get(open.size() - 1);
        int value = number > 0 ? number : nextNumber(level, parent);
        if (level == ITEM) {
            lastItem = value;
        }
        Span at = typed.length() == 0 ? new Span(span.start(), span.start()) : typed.span();
        Label label = new Label(level, form, value, typed.text(), at);
        String path = parent == null
                ? SectionDraft.freePath(prefix.isEmpty() ? "" : prefix + ".", value, paths)
                : parent.pathBelow(value);
        SectionDraft section = new SectionDraft(label, path, title, span);
        (parent == null ? sections : parent.sections).add(section);
        open.add(section);
        return section;
    }

    /** How much deeper than its form says a label stands here. */
    private int deeper(LabelForm form) {
        if (form == LabelForm.DECIMAL) {
            return Math.max(0, ownLevel() - 1);
        }
        boolean outer = !form.isStandard() || form.standardLevel() <= ownLevel();
        return outer ? 0 : levelOfRule();
    }

    /** The level of the innermost open number of the standard that stands at its own level, below no rule; 0 where there is none. */
    private int ownLevel() {
        return open.stream()
                .filter(s -> isOwn(s.label))
                .mapToInt(SectionDraft::level)
                .max()
                .orElse(0);
    }

    private static boolean isOwn(Label label) {
        return label.form().isStandard() && label.level() == label.form().standardLevel();
    }

    /** The level of the article or decimal number that is open, 0 where there is none. */
    private int levelOfRule() {
        return open.stream()
                .filter(s -> !s.label.form().isStandard())
                .mapToInt(SectionDraft::level)
                .max()
                .orElse(0);
    }

    /** True where a number of a rule may begin: in a text that has begun with 一、 only 2.1 below 2. is one. */
    boolean takes(NumberLabel label) {
        return open.stream()
                .filter(s -> isOwn(s.label))
                .reduce((outer, inner) -> inner)
                .map(s -> label.form() == LabelForm.DECIMAL && label.typed().startsWith(s.label.number() + "."))
                .orElse(true);
    }

    /** True below an article or a decimal number: what stands there are points of its text, not headings. */
    boolean inRule() {
        return open.stream().anyMatch(s -> s.label.form() == LabelForm.ARTICLE || s.label.form() == LabelForm.DECIMAL);
    }

    private int nextNumber(int level, @Nullable SectionDraft parent) {
        if (level == ITEM && numbering == Numbering.THROUGH) {
            return lastItem + 1;
        }
        List<SectionDraft> siblings = parent == null ? sections : parent.sections;
        for (int i = siblings.size() - 1; i >= 0; i--) {
            if (siblings.get(i).level() == level) {
                return siblings.get(i).label.number() + 1;
            }
        }
        return 1;
    }

    void add(Block block) {
        SectionDraft current = current();
        if (current == null) {
            preamble.add(block);
        } else {
            current.blocks.add(block);
            current.covers(block.span());
        }
    }

    /** The leader group's list that stands last in the text so far, or null. */
    Block.@Nullable Roster openRoster() {
        List<Block> blocks = blocks();
        boolean roster = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Roster;
        return roster ? (Block.Roster) blocks.get(blocks.size() - 1) : null;
    }

    /** Puts the list in the place of the one that it goes on with. */
    void goOn(Block.Roster roster) {
        List<Block> blocks = blocks();
        blocks.remove(blocks.size() - 1);
        add(roster);
    }

    private List<Block> blocks() {
        SectionDraft current = current();
        return current == null ? preamble : current.blocks;
    }

    void addFields(List<TaskField> fields) {
        SectionDraft current = current();
        if (current != null) {
            current.fields.addAll(fields);
            fields.forEach(f -> current.covers(f.span()));
        }
    }

    void mark(SectionDraft section, boolean isTask) {
        marks.put(section.path, isTask);
    }

    @Nullable
    SectionDraft current() {
        return open.isEmpty() ? null : open.get(open.size() - 1);
    }

    Map<String, Boolean> marks() {
        return marks;
    }

    boolean isEmpty() {
        return preamble.isEmpty() && sections.isEmpty();
    }

    Body finish() {
        return new Body(preamble, sections.stream().map(SectionDraft::finish).toList());
    }
}
