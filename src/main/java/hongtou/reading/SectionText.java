package hongtou.reading;

import hongtou.model.Block;
import hongtou.model.Inline;
import hongtou.model.RunningText;
import hongtou.model.Section;
import java.util.ArrayList;
import java.util.List;

/** The words of a section in one piece: heading, paragraphs and all that is below it, a line feed between paragraphs. */
final class SectionText {
    private SectionText() {}

    /** All words of a section, without its own label. */
    static RunningText of(Section section) {
        List<RunningText> lines = new ArrayList<>();
        add(section, false, lines);
        return RunningText.joined(lines);
    }

    /** The paragraphs of some blocks. */
    static List<RunningText> paragraphs(List<Block> blocks) {
        List<RunningText> lines = new ArrayList<>();
        blocks.forEach(b -> add(b, lines));
        return lines;
    }

    private static void add(Section section, boolean withLabel, List<RunningText> lines) {
        List<Inline> first = new ArrayList<>();
        if (withLabel) {
            first.add(
                    new Inline.Words(section.label().printed(), section.label().span()));
        }
        first.addAll(section.title());
        List<Block> blocks = section.blocks();
        boolean joins = (section.runIn() || !section.hasTitle())
                && !blocks.isEmpty()
                && blocks.get(0) instanceof Block.Paragraph;
        if (joins && blocks.get(0) instanceof Block.Paragraph paragraph) {
            first.addAll(paragraph.content());
            blocks = blocks.subList(1, blocks.size());
        }
        if (!first.isEmpty()) {
            lines.add(RunningText.of(first));
        }
        blocks.forEach(b -> add(b, lines));
        section.sections().forEach(s -> add(s, true, lines));
    }

    private static void add(Block block, List<RunningText> lines) {
        if (block instanceof Block.Paragraph paragraph) {
            lines.add(RunningText.of(paragraph.content()));
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> item.forEach(b -> add(b, lines)));
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row.forEach(cell -> addCell(cell, lines)));
        }
    }

    private static void addCell(Block.Cell cell, List<RunningText> lines) {
        RunningText text = RunningText.of(cell.content());
        if (!text.isBlank()) {
            lines.add(text);
        }
    }
}
