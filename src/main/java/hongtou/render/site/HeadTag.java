package hongtou.render.site;

import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.StaticPage;
import java.util.ArrayList;
import java.util.List;

/**
 * A tag in the head of a page (国办发〔2017〕47号, 附件 网页设计规范): home pages carry those of the site, lists also those
 * of the column, documents also those of the article. One without content is never written.
 */
record HeadTag(String name, String content) {

    static List<HeadTag> ofHome(Catalogue catalogue) {
        SiteSettings settings = catalogue.site().settings();
        List<HeadTag> tags = new ArrayList<>();
        add(tags, "SiteName", settings.name());
        add(tags, "SiteDomain", settings.domain());
        add(tags, "SiteIDCode", settings.identifier());
        return tags;
    }

    static List<HeadTag> ofColumn(Catalogue catalogue, String folder) {
        List<HeadTag> tags = ofHome(catalogue);
        Column column = catalogue.column(folder);
        add(tags, "ColumnName", column.name());
        add(tags, "ColumnDescription", column.description());
        add(tags, "ColumnKeywords", column.keywords());
        add(tags, "ColumnType", column.type());
        return tags;
    }

    /** PubDate is the date under which the document is listed; the time of day is not known, so it is the day's beginning. */
    static List<HeadTag> ofArticle(Catalogue catalogue, Document document) {
        List<HeadTag> tags = ofColumn(catalogue, Folders.PLANS);
        String date = Dates.iso(Dates.shown(document));
        String source = document.issuer().isEmpty()
                ? catalogue.site().settings().publisher().organiser()
                : document.issuer();
        add(tags, "ArticleTitle", document.title());
        add(tags, "PubDate", date.isEmpty() ? "" : date + " 00:00");
        add(tags, "ContentSource", source);
        add(tags, "Author", document.signatory());
        add(tags, "Keywords", PortalFields.keywords(document));
        Field<String> index = document.frontMatter().disclosure().indexNumber();
        // The circular has no tag for 索引号; this is the name that metadata of documents has for it everywhere (DCMI).
        add(tags, "DC.Identifier", index == null ? "" : index.value());
        String address = catalogue.site().settings().address();
        add(tags, "Url", address.isEmpty() ? "" : address + Links.encode(Folders.plan(document)) + "index.html");
        return tags;
    }

    /** A page of the office's own is a column of its own; one that says when it was published is an article too. */
    static List<HeadTag> ofPage(Catalogue catalogue, StaticPage page) {
        List<HeadTag> tags = ofHome(catalogue);
        String title = page.title().value();
        add(tags, "ColumnName", title);
        add(tags, "ColumnDescription", page.description().isEmpty() ? title : page.description());
        add(tags, "ColumnKeywords", page.keywords().isEmpty() ? title : page.keywords());
        add(tags, "ColumnType", page.columnType());
        if (page.published() != null) {
            SiteSettings settings = catalogue.site().settings();
            String organiser = settings.publisher().organiser();
            add(tags, "ArticleTitle", title);
            add(tags, "PubDate", Dates.iso(page.published()) + " 00:00");
            add(tags, "ContentSource", organiser.isEmpty() ? settings.name() : organiser);
            String address = settings.address();
            add(tags, "Url", address.isEmpty() ? "" : address + Links.encode(StaticPages.file(page)));
        }
        return tags;
    }

    private static void add(List<HeadTag> tags, String name, String content) {
        if (!content.isBlank()) {
            tags.add(new HeadTag(name, content));
        }
    }
}
