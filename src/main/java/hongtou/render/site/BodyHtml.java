package hongtou.render.site;

import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.LabelForm;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.view.Anchors;
import java.util.List;
import java.util.Locale;

/**
 * Turns the text of a document into HTML that says exactly what the document says, in its order.
 *
 * <p>What the site adds (anchor marks, chips) stands in elements marked {@link Html#FURNITURE}.
 */
final class BodyHtml {
    private static final int LOWEST = 6;

    private final Html out;
    private final Duties duties;
    private final InlineHtml inlines;
    private final RosterHtml rosters;
    private final TableHtml tables;
    private String place = "";

    /**
     * @param duties writes what belongs to a task
     * @param targets where links lead
     */
    BodyHtml(Duties duties, Targets targets, Html out) {
        this.out = out;
        this.duties = duties;
        this.inlines = new InlineHtml(targets, out);
        this.rosters = new RosterHtml(out);
        this.tables = new TableHtml(inlines, out);
    }

    /**
     * Writes a body.
     *
     * @param rank the level of its topmost headings, 2 to 6
     * @param name what the body is called, for those who hear the page
     */
    void write(Body body, int rank, String name) {
        place = name;
        body.preamble().forEach(this::block);
        body.sections().forEach(s -> section(s, rank));
    }

    private void section(Section section, int rank) {
        place = section.hasTitle() ? section.heading() : place;
        out.open("section", "class", classes(section), "id", Anchors.of(section))
                .line();
        List<Block> rest = section.blocks();
        if (!section.hasTitle()) {
            rest = numbered(section);
        } else if (section.runIn()) {
            rest = runIn(section, rank);
        } else {
            heading(section, rank);
        }
        rest.forEach(this::block);
        int below = section.hasTitle() ? rank + 1 : rank;
        section.sections().forEach(s -> section(s, below));
        duties.write(section, out);
        out.close("section").line();
    }

    private String classes(Section section) {
        LabelForm form = section.label().form();
        String rule = form.isStandard() ? "" : " " + form.name().toLowerCase(Locale.ROOT);
        return "clause level-" + section.level() + rule + (duties.of(section) ? " task" : "");
    }

    private void heading(Section section, int rank) {
        String tag = tag(rank);
        out.open(tag);
        label(section);
        inlines.write(section.title());
        anchor(section);
        out.close(tag).line();
    }

    /** The heading and the text that goes on in its line are two elements, set in one line by the style sheet. */
    private List<Block> runIn(Section section, int rank) {
        List<Block> blocks = section.blocks();
        String tag = tag(rank);
        out.open("div", "class", "run-in").open(tag);
        label(section);
        inlines.write(section.title());
        out.close(tag);
        boolean goesOn = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
        if (goesOn) {
            out.open("p");
            inlines.write(((Block.Paragraph) blocks.get(0)).content());
            out.close("p");
        }
        anchor(section);
        out.close("div").line();
        return goesOn ? blocks.subList(1, blocks.size()) : blocks;
    }

    /** An item that is only text: its number stands in the line of its first paragraph. */
    private List<Block> numbered(Section section) {
        List<Block> blocks = section.blocks();
        out.open("p");
        label(section);
        boolean text = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
        if (text) {
            inlines.write(((Block.Paragraph) blocks.get(0)).content());
        }
        if (section.label().form() == LabelForm.ARTICLE) {
            anchor(section);
        }
        out.close("p").line();
        return text ? blocks.subList(1, blocks.size()) : blocks;
    }

    /** Behind {@code 1.} a space keeps the number apart from a year that follows it. */
    private void label(Section section) {
        String label = section.label().printed();
        out.element("span", label, "class", "label");
        if (label.endsWith(".")) {
            out.element("span", " ", Html.FURNITURE, "");
        }
    }

    private void anchor(Section section) {
        String words = section.label().printed() + (section.hasTitle() ? section.heading() : "");
        out.element(
                "a",
                "#",
                "class",
                "anchor",
                "href",
                Links.fragment(Anchors.of(section)),
                "aria-label",
                "本条的链接：" + words,
                Html.FURNITURE,
                "");
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            out.open("p", "class", RunningText.of(paragraph.content()).text().startsWith("——") ? "dash" : "");
            inlines.write(paragraph.content());
            out.close("p").line();
        } else if (block instanceof Block.Roster roster) {
            rosters.write(roster);
        } else if (block instanceof Block.Bullets bullets) {
            bullets(bullets);
        } else if (block instanceof Block.Table table) {
            tables.write(table, place.isEmpty() ? "表格" : "表格：" + place);
        } else if (block instanceof Block.MatrixHere) {
            duties.matrix(out);
        }
    }

    private void bullets(Block.Bullets bullets) {
        out.open("ul");
        for (List<Block> item : bullets.items()) {
            out.open("li");
            item.forEach(this::block);
            out.close("li").line();
        }
        out.close("ul").line();
    }

    private static String tag(int rank) {
        return "h" + Math.min(rank, LOWEST);
    }
}
