package hongtou.render.site;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Block;
import hongtou.model.Inline;
import hongtou.model.StaticPage;
import hongtou.source.Place;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Says where in its source a static page links what the site does not have (HT921, HT922). */
final class PageLinks {
    private final StaticPage page;
    private final Targets targets;
    private final Set<String> ids;
    private final Consumer<Diagnostic> findings;

    private PageLinks(StaticPage page, Targets targets, Set<String> ids, Consumer<Diagnostic> findings) {
        this.page = page;
        this.targets = targets;
        this.ids = ids;
        this.findings = findings;
    }

    static void check(StaticPage page, Targets targets, Set<String> ids, Consumer<Diagnostic> findings) {
        new PageLinks(page, targets, ids, findings).parts(page.parts());
    }

    private void parts(List<StaticPage.Part> parts) {
        for (StaticPage.Part part : parts) {
            if (part instanceof StaticPage.Heading heading) {
                inlines(heading.words());
            } else if (part instanceof StaticPage.Paragraph paragraph) {
                inlines(paragraph.content());
            } else if (part instanceof StaticPage.Items items) {
                items.items().forEach(this::parts);
            } else if (part instanceof StaticPage.Grid grid) {
                cells(grid.table().header());
                grid.table().rows().forEach(this::cells);
            }
        }
    }

    private void cells(List<Block.Cell> cells) {
        cells.forEach(c -> inlines(c.content()));
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                link(link);
            } else if (inline instanceof Inline.Strong strong) {
                inlines(strong.content());
            }
        }
    }

    private void link(Inline.Link link) {
        String target = link.target();
        if (targets.address(target).isEmpty()) {
            fault(
                    link,
                    "HT921",
                    new Message("链接“" + target + "”没有对应的网页", "the link \"" + target + "\" leads to no page"),
                    "链接别的页面写它的文件名，如 about.md；链接文件写 ../../content/plans/文件名.md，并且要是公开的；链接栏目写 ../matrix/index.html",
                    "link about.md, ../../content/plans/x.md (public) or ../matrix/index.html");
        } else if (target.startsWith("#") && !ids.contains(Links.decode(target.substring(1)))) {
            fault(
                    link,
                    "HT922",
                    new Message("链接指向的小标题“" + target.substring(1) + "”不存在", "there is no heading " + target),
                    "写成 # 加小标题的原文",
                    "write # and the words of a heading");
        }
    }

    private void fault(Inline.Link link, String code, Message message, String hint, String english) {
        findings.accept(Diagnostic.error(code, new Place(page.source(), link.span()), message)
                .hint(hint, english));
    }
}
