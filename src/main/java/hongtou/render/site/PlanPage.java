package hongtou.render.site;

import hongtou.model.Attachment;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Validity;
import hongtou.render.site.Metadata.Cell;
import hongtou.view.Calendar;
import hongtou.view.Outline;
import hongtou.view.TaskMatrix.Row;
import java.util.ArrayList;
import java.util.List;

/** The page of a document. */
final class PlanPage {
    private static final int DEEPEST = 2;

    private final Catalogue catalogue;
    private final Document document;
    private final String root;

    private PlanPage(Catalogue catalogue, Document document) {
        this.catalogue = catalogue;
        this.document = document;
        this.root = Links.root(file(document));
    }

    /** A line of the contents list. */
    record Content(String label, String words, String address, List<Content> below) {
        boolean more() {
            return !below.isEmpty();
        }
    }

    /** A banner: a document that is no longer in force says so above its text. */
    record Banner(String words, List<Related.Entry> replacedBy) {}

    /** What the template asks for. */
    record Context(
            String title,
            List<Banner> banners,
            List<String> reserves,
            boolean hasPortal,
            int findings,
            boolean hasFindings,
            String findingsAddress,
            List<Cell> cells,
            List<Content> contents,
            boolean hasContents,
            Offers offers,
            boolean hasTasks,
            int tasks,
            String matrixAddress,
            boolean hasRelated,
            List<Related.Group> related,
            String article) {}

    static String file(Document document) {
        return Folders.plan(document) + "index.html";
    }

    static byte[] of(Catalogue catalogue, Document document) {
        return new PlanPage(catalogue, document).write();
    }

    private byte[] write() {
        Frame frame = new Frame(catalogue);
        String file = file(document);
        Frame.Page page = new Frame.Page(
                file,
                document.title(),
                Summary.of(document),
                Folders.PLANS,
                HeadTag.ofArticle(catalogue, document),
                List.of(),
                frame.crumbs(file, Folders.PLANS, document.plan().title()));
        return frame.page(page, "plan", context());
    }

    private Context context() {
        List<Row> rows = catalogue.rows(document);
        int findings = findings();
        List<Content> contents = contents();
        Related related = Related.of(document, catalogue.mentions(), root);
        return new Context(
                document.title(),
                banners(related),
                Reserve.of(catalogue, document),
                catalogue.site().isInternal() && document.isPublic(),
                findings,
                findings > 0,
                root + FindingsPage.address(document),
                Metadata.of(document),
                contents,
                contents.size() > 1,
                offers(rows),
                !rows.isEmpty(),
                rows.size(),
                root + Folders.MATRIX + "index.html#plan=" + Links.encode(document.id()),
                !related.groups().isEmpty(),
                related.groups(),
                ArticleHtml.of(
                        document, rows, Targets.of(document, catalogue.pages(), root), root, catalogue.matrixPages()));
    }

    private Offers offers(List<Row> rows) {
        Offers offers = Offers.in(catalogue, Folders.PLANS + document.id(), "公文");
        return rows.isEmpty()
                ? offers.withoutTasks(!Calendar.of(List.of(document)).entries().isEmpty())
                : offers;
    }

    private List<Content> contents() {
        List<Content> contents = new ArrayList<>();
        if (document.notice() != null) {
            contents.add(new Content("", "印发通知", "#" + ArticleHtml.NOTICE, List.of()));
        }
        contents.addAll(contents(Outline.of(document.plan().body(), DEEPEST).entries()));
        for (int i = 0; i < document.attachments().size(); i++) {
            Attachment attachment = document.attachments().get(i);
            String address = "#" + ArticleHtml.attachmentId(i);
            contents.add(new Content(attachment.label() + " ", attachment.title(), address, List.of()));
        }
        return contents;
    }

    private static List<Content> contents(List<Outline.Entry> entries) {
        return entries.stream()
                .map(e -> new Content(e.label(), e.text(), Links.fragment(e.anchor()), contents(e.entries())))
                .toList();
    }

    private int findings() {
        InternalMatter internal = catalogue.site().internal();
        return internal == null
                ? 0
                : (int) internal.findings().stream()
                        .filter(d ->
                                d.place().file().name().equals(document.source().name()))
                        .count();
    }

    private List<Banner> banners(Related related) {
        Field<Validity> validity = document.frontMatter().disclosure().validity();
        if (validity == null || validity.value() == Validity.IN_FORCE) {
            return List.of();
        }
        return List.of(new Banner("本文件" + state(validity.value()), related.replacedBy()));
    }

    private static String state(Validity validity) {
        boolean whole = validity == Validity.REPEALED || validity == Validity.LAPSED;
        return (whole ? "已" : "") + validity.chinese();
    }
}
