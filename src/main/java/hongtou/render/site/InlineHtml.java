package hongtou.render.site;

import hongtou.model.Inline;
import java.util.List;

/** Turns stretches of a line into HTML. */
final class InlineHtml {
    private final Targets targets;
    private final Html out;

    InlineHtml(Targets targets, Html out) {
        this.targets = targets;
        this.out = out;
    }

    void write(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Words words) {
                out.text(words.text());
            } else if (inline instanceof Inline.Strong strong) {
                out.open("strong");
                write(strong.content());
                out.close("strong");
            } else if (inline instanceof Inline.Link link) {
                link(link);
            }
        }
    }

    /** A link that leads nowhere the public may go is printed as words. */
    private void link(Inline.Link link) {
        String address = targets.address(link.target());
        if (address.isEmpty()) {
            write(link.content());
        } else {
            out.open("a", "href", address);
            write(link.content());
            out.close("a");
        }
    }
}
