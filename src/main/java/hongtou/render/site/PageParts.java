package hongtou.render.site;

import hongtou.model.RunningText;
import hongtou.model.StaticPage;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The pieces of a static page that a search can find and open: what stands before its first heading, then every heading. */
final class PageParts {
    private final List<SearchPart> parts = new ArrayList<>();
    private final PageIds ids = new PageIds();
    private String anchor = "";
    private String heading;
    private StringJoiner text = new StringJoiner("\n");

    private PageParts(String title) {
        this.heading = title;
    }

    static List<SearchPart> of(StaticPage page) {
        PageParts reading = new PageParts(page.title().value());
        page.parts().forEach(reading::part);
        reading.end();
        return List.copyOf(reading.parts);
    }

    private void part(StaticPage.Part part) {
        if (part instanceof StaticPage.Heading next) {
            end();
            heading = RunningText.of(next.words()).text();
            anchor = ids.next(heading);
        } else if (part instanceof StaticPage.Paragraph paragraph) {
            text.add(RunningText.of(paragraph.content()).text());
        } else if (part instanceof StaticPage.Items items) {
            items.items().forEach(item -> item.forEach(this::part));
        } else if (part instanceof StaticPage.Grid grid) {
            text.add(SearchPart.text(grid.table()));
        }
    }

    private void end() {
        parts.add(new SearchPart(anchor, heading, "", text.toString()));
        text = new StringJoiner("\n");
    }
}
