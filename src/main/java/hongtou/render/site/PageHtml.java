package hongtou.render.site;

import hongtou.model.RunningText;
import hongtou.model.StaticPage;
import java.util.List;
import java.util.Set;

/** Turns the parts of a static page into HTML. */
final class PageHtml {
    private static final int LOWEST = 6;

    private final StaticPage page;
    private final Html out = new Html();
    private final InlineHtml inlines;
    private final TableHtml tables;
    private final PageIds ids = new PageIds();
    private int rank = 1;
    private String place;

    PageHtml(StaticPage page, Targets targets) {
        this.page = page;
        this.inlines = new InlineHtml(targets, out);
        this.tables = new TableHtml(inlines, out);
        this.place = page.title().value();
    }

    String write() {
        page.parts().forEach(this::part);
        return out.toString();
    }

    /** The places of the page that a link may lead to; known when it is written. */
    Set<String> ids() {
        return ids.all();
    }

    private void part(StaticPage.Part part) {
        if (part instanceof StaticPage.Heading heading) {
            heading(heading);
        } else if (part instanceof StaticPage.Paragraph paragraph) {
            out.open("p");
            inlines.write(paragraph.content());
            out.close("p").line();
        } else if (part instanceof StaticPage.Items items) {
            items(items);
        } else if (part instanceof StaticPage.Grid grid) {
            tables.write(grid.table(), "表格：" + place);
        }
    }

    /** No level is skipped, whatever was typed: those who hear the page go from heading to heading. */
    private void heading(StaticPage.Heading heading) {
        rank = Math.min(Math.min(heading.level(), rank + 1), LOWEST);
        place = RunningText.of(heading.words()).text();
        out.open("h" + rank, "id", ids.next(place));
        inlines.write(heading.words());
        out.close("h" + rank).line();
    }

    private void items(StaticPage.Items items) {
        boolean numbered = items.first() > 0;
        String tag = numbered ? "ol" : "ul";
        out.open(tag, "start", items.first() > 1 ? String.valueOf(items.first()) : "");
        for (List<StaticPage.Part> item : items.items()) {
            out.open("li");
            item(item);
            out.close("li").line();
        }
        out.close(tag).line();
    }

    /** An item of one paragraph needs no paragraph of its own. */
    private void item(List<StaticPage.Part> parts) {
        boolean words = !parts.isEmpty() && parts.get(0) instanceof StaticPage.Paragraph;
        if (words) {
            inlines.write(((StaticPage.Paragraph) parts.get(0)).content());
        }
        parts.subList(words ? 1 : 0, parts.size()).forEach(this::part);
    }
}
