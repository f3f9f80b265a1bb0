package hongtou.render.site;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.source.Place;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** Looks at one page by itself: ids, images, head tags. */
final class PageCheck {
    private static final List<String> SITE = List.of("SiteName", "SiteDomain", "SiteIDCode");
    private static final List<String> COLUMN =
            List.of("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType");
    private static final List<String> ARTICLE = List.of("ArticleTitle", "PubDate", "ContentSource");

    private final CheckedPage page;
    private final Consumer<Diagnostic> findings;

    PageCheck(CheckedPage page, Consumer<Diagnostic> findings) {
        this.page = page;
        this.findings = findings;
    }

    void run() {
        ids();
        images();
        headTags();
    }

    private void ids() {
        for (Element element : page.html().select("[id]")) {
            Element first = page.ids().get(element.id());
            if (first != null && !first.equals(element)) {
                findings.accept(Diagnostic.error(
                                "HT923",
                                page.place(element),
                                new Message(
                                        "页面里两处用了同一个 id“" + element.id() + "”",
                                        "the id \"" + element.id() + "\" stands twice in the page"))
                        .related(List.of(page.place(first))));
            }
        }
    }

    private void images() {
        for (Element image : page.html().select("img:not([alt])")) {
            findings.accept(Diagnostic.error(
                    "HT924",
                    page.place(image),
                    new Message(
                            "图片“" + image.attr("src") + "”没有替代文字",
                            "the image \"" + image.attr("src") + "\" has no alternative text")));
        }
    }

    /** The tags of the site are asked for once, on the home page: they are the same everywhere. */
    private void headTags() {
        Set<String> present = new TreeSet<>();
        for (Element meta : page.html().select("head > meta[name]")) {
            String content = meta.attr("content").strip();
            if (!content.isEmpty() && !content.toLowerCase(Locale.ROOT).equals("null")) {
                present.add(meta.attr("name"));
            }
        }
        boolean article = present.contains("ArticleTitle");
        boolean column = present.contains("ColumnName");
        if (page.path().equals(HomePage.FILE)) {
            require(SITE, present);
        } else if (article) {
            require(ARTICLE, present);
        } else if (column) {
            require(COLUMN, present);
        }
    }

    private void require(List<String> tags, Set<String> present) {
        for (String tag : tags) {
            if (!present.contains(tag)) {
                findings.accept(Diagnostic.info(
                                "HT925",
                                Place.whole(page.file()),
                                new Message("页面缺少必填的标签 " + tag, "the page lacks the required tag " + tag))
                        .hint(
                                "国办发〔2017〕47号要求填写；在 site/site.yml 或文件头部补上对应内容",
                                "Circular 47 of 2017 requires it; fill it in site/site.yml or in the document's head"));
            }
        }
    }
}
