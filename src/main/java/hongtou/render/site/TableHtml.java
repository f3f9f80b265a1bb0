package hongtou.render.site;

import hongtou.model.Block;
import hongtou.model.RunningText;
import java.util.List;
import java.util.Locale;

/** Turns a table of a document into HTML, in a box of its own that scrolls on a narrow screen. */
final class TableHtml {
    private final InlineHtml inlines;
    private final Html out;

    TableHtml(InlineHtml inlines, Html out) {
        this.inlines = inlines;
        this.out = out;
    }

    /**
     * Writes a table.
     *
     * @param name what it is called for those who hear it
     */
    void write(Block.Table table, String name) {
        out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", name);
        out.open("table").open("thead").open("tr");
        for (Block.Cell cell : table.header()) {
            boolean empty = RunningText.of(cell.content()).isBlank();
            cell(cell, empty ? "td" : "th", empty ? "" : "col");
        }
        out.close("tr").close("thead").line().open("tbody");
        for (List<Block.Cell> row : table.rows()) {
            out.open("tr");
            row.forEach(cell -> cell(cell, "td", ""));
            out.close("tr").line();
        }
        out.close("tbody").close("table").close("div").line();
    }

    private void cell(Block.Cell cell, String tag, String scope) {
        String alignment = cell.alignment() == Block.Alignment.START
                ? ""
                : cell.alignment().name().toLowerCase(Locale.ROOT);
        out.open(tag, "scope", scope, "class", alignment);
        inlines.write(cell.content());
        out.close(tag);
    }
}
