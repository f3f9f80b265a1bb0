package hongtou.render.document;

import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.Inline;
import hongtou.model.LabelForm;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.model.TaskField;
import hongtou.render.document.fonts.FontRole;
import hongtou.view.Anchors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns a body into blocks: headings in the faces of their levels, paragraphs, lists, tables (正文, 7.3.3). */
final class TextComposer {
    private static final Map<Integer, FontRole> FACES = Map.of(1, FontRole.HEI, 2, FontRole.KAI);

    private final Desk desk;
    private final TableComposer tables;
    private final boolean printsFields;
    private final boolean minutes;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean attendance;

    /**
     * @param printsFields true where the field lists of tasks are printed
     * @param minutes true where lines tell who was at a meeting
     */
    TextComposer(Desk desk, TableComposer tables, boolean printsFields, boolean minutes) {
        this.desk = desk;
        this.tables = tables;
        this.printsFields = printsFields;
        this.minutes = minutes;
    }

    List<Piece> compose(Body body) {
        blocks(body.preamble(), List.of(), "");
        sections(body.sections(), 2);
        return pieces;
    }

    /** @param depth the rank of their headings among headings, 2 below the title */
    private void sections(List<Section> sections, int depth) {
        boolean text =
                sections.stream().anyMatch(s -> !s.hasTitle() && !s.blocks().isEmpty());
        sections.forEach(s -> section(s, depth, text && isSentence(s)));
    }

    /** True for a point that says all it says in sentences. */
    private static boolean isSentence(Section section) {
        return section.sections().isEmpty()
                && section.titleText().text().strip().endsWith("。");
    }

    /**
     * @param text true where it is set as text, though its first sentence could be a heading: because the points beside it
     *     have none
     */
    private void section(Section section, int depth, boolean text) {
        List<Styled> opening = new ArrayList<>();
        // A number with nothing behind it is a heading that its author has left empty.
        boolean titled = !text && (section.hasTitle() || section.blocks().isEmpty());
        LabelForm form = section.label().form();
        // 第一条 is set off from its text by its face, as acts and rules are printed.
        FontRole untitled = form == LabelForm.ARTICLE ? FontRole.HEI : FontRole.FANG_SONG;
        FontRole face = titled ? FACES.getOrDefault(section.level(), FontRole.FANG_SONG) : untitled;
        boolean bold = desk.profile().boldThird() && section.level() == 3 && section.hasTitle() && !text;
        opening.add(new Styled(
                Styled.label(section.label().printed(), firstWords(section)),
                face,
                bold,
                section.label().span()));
        opening.addAll(Styled.heading(section.title(), face, bold));
        boolean alone = section.hasTitle() && !section.runIn();
        if (alone) {
            boolean centred = form == LabelForm.CHAPTER || form == LabelForm.DIVISION;
            TextBlock heading = (centred ? desk.centred(opening) : desk.paragraph(opening)).marked("heading");
            pieces.add(heading.with("h" + Math.min(6, depth), Anchors.of(section)));
            blocks(withFields(section), List.of(), "");
        } else {
            blocks(withFields(section), runningOn(section, opening), Anchors.of(section));
        }
        int below = alone ? depth + 1 : depth;
        sections(section.sections(), below);
    }

    private static String firstWords(Section section) {
        if (section.hasTitle()) {
            return section.titleText().text().strip();
        }
        return section.blocks().stream()
                .limit(1)
                .map(b -> b instanceof Block.Paragraph p
                        ? RunningText.of(p.content()).text().strip()
                        : "")
                .collect(Collectors.joining());
    }

    /** A run-in heading without a mark at its end is kept apart from the text by a blank cell. */
    private static List<Styled> runningOn(Section section, List<Styled> opening) {
        String title = section.titleText().text().strip();
        boolean open = !title.isEmpty() && Character.isLetterOrDigit(title.codePointBefore(title.length()));
        if (open && !section.blocks().isEmpty()) {
            opening.add(Styled.of("\u3000", FontRole.FANG_SONG, section.label().span()));
        }
        return opening;
    }

    /** @param opening words that the first paragraph begins with; they stand alone where there is none */
    private void blocks(List<Block> blocks, List<Styled> opening, String id) {
        List<Styled> before = opening;
        String name = id;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph, before, name);
            } else {
                flush(before, name);
                other(block);
            }
            before = List.of();
            name = "";
        }
        flush(before, name);
    }

    private void paragraph(Block.Paragraph paragraph, List<Styled> opening, String id) {
        Optional<AttendanceLine> attending =
                minutes && opening.isEmpty() ? AttendanceLine.of(paragraph) : Optional.empty();
        if (attending.isPresent()) {
            attending(attending.get());
            return;
        }
        attendance = false;
        List<Styled> words = new ArrayList<>(opening);
        words.addAll(Styled.text(paragraph.content()));
        pieces.add(desk.paragraph(words).with("p", id));
    }

    /** The first of these lines stands a blank line below the text (10.3). */
    private void attending(AttendanceLine line) {
        if (!attendance && !pieces.isEmpty()) {
            pieces.add(Desk.blank());
        }
        attendance = true;
        pieces.add(line.set(desk));
    }

    private void flush(List<Styled> words, String id) {
        if (!words.isEmpty()) {
            pieces.add(desk.paragraph(words).with("p", id));
        }
    }

    private void other(Block block) {
        if (block instanceof Block.Roster roster) {
            pieces.addAll(RosterComposer.compose(roster, desk));
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(this::bullet);
        } else if (block instanceof Block.Table table) {
            pieces.add(tables.table(table));
        } else if (block instanceof Block.MatrixHere) {
            tables.matrix().ifPresent(pieces::add);
        }
    }

    /** What has no number begins with a dash. */
    private void bullet(List<Block> item) {
        boolean dashed = item.stream()
                .limit(1)
                .anyMatch(b -> b instanceof Block.Paragraph p
                        && !p.content().isEmpty()
                        && RunningText.of(p.content()).text().startsWith("—"));
        boolean worded = !item.isEmpty() && item.get(0) instanceof Block.Paragraph;
        blocks(
                item,
                dashed || !worded
                        ? List.of()
                        : List.of(
                                Styled.of("——", FontRole.FANG_SONG, item.get(0).span())),
                "");
    }

    /** The field list of a task, printed as a tail where the author asks for it (任务要素: 印出). */
    private List<Block> withFields(Section section) {
        if (!printsFields || section.fields().isEmpty()) {
            return section.blocks();
        }
        String tail = section.fields().stream().map(TextComposer::field).collect(Collectors.joining("；", "（", "）"));
        Inline words = new Inline.Words(tail, section.fields().get(0).span());
        List<Block> blocks = new ArrayList<>(section.blocks());
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Block.Paragraph paragraph) {
            List<Inline> content = new ArrayList<>(paragraph.content());
            content.add(words);
            blocks.set(last, new Block.Paragraph(content, paragraph.span()));
        } else {
            blocks.add(new Block.Paragraph(List.of(words), words.span()));
        }
        return blocks;
    }

    private static String field(TaskField field) {
        return field.word() + "：" + field.value().value();
    }
}
