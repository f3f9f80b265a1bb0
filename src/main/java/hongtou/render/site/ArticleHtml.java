package hongtou.render.site;

import hongtou.model.Attachment;
import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.FrontMatter.AttachmentNote;
import hongtou.model.FrontMatter.Recipients;
import hongtou.model.FrontMatter.Tail;
import hongtou.model.Notice;
import hongtou.view.TaskMatrix.Row;
import java.util.List;

/** Turns a whole document into an article: title, 主送, text, 附件说明, 署名, date, 附注, the plan it issues, attachments. */
final class ArticleHtml {
    static final String NOTICE = "notice";
    static final String PLAN = "plan";

    private final Document document;
    private final Html out = new Html();
    private final BodyHtml bodies;
    private final BodyHtml plain;

    private ArticleHtml(Document document, List<Row> rows, Targets targets, String root, MatrixPages pages) {
        this.document = document;
        this.bodies = new BodyHtml(new Duties(document, rows, rows, root, pages), targets, out);
        this.plain = new BodyHtml(new Duties(document, rows, List.of(), root, pages), targets, out);
    }

    /**
     * The article.
     *
     * @param rows the tasks of the document
     * @param root what leads from the page to the top of the site
     * @param pages where the tasks stand in the matrix
     */
    static String of(Document document, List<Row> rows, Targets targets, String root, MatrixPages pages) {
        return new ArticleHtml(document, rows, targets, root, pages).write();
    }

    private String write() {
        out.open("article", "class", "gongwen").line();
        out.element("h1", document.title(), "class", "title").line();
        recipients();
        Notice notice = document.notice();
        if (notice == null) {
            bodies.write(document.plan().body(), 2, document.title());
            closing();
        } else {
            notice(notice.body());
            out.open("section", "class", "plan", "id", PLAN);
            out.element("h2", document.plan().title(), "class", "plan-title").line();
            bodies.write(document.plan().body(), 3, document.plan().title());
            out.close("section").line();
        }
        for (int i = 0; i < document.attachments().size(); i++) {
            attachment(document.attachments().get(i), attachmentId(i));
        }
        return out.close("article").toString();
    }

    private void notice(Body body) {
        out.open("section", "class", "notice", "id", NOTICE).line();
        plain.write(body, 2, document.title());
        closing();
        out.close("section").line();
    }

    private void recipients() {
        Recipients recipients = document.frontMatter().head().recipients();
        if (recipients != null) {
            out.element("p", recipients.printed().value() + "：", "class", "recipients")
                    .line();
        }
    }

    private void closing() {
        Tail tail = document.frontMatter().tail();
        attachmentNotes(tail.attachments());
        String date = Dates.chinese(tail.issuedDate());
        if (!tail.signatories().isEmpty() || !date.isEmpty()) {
            out.open("div", "class", "signature");
            for (Field<String> signatory : tail.signatories()) {
                out.element("p", signatory.value(), "class", "sender");
            }
            if (!date.isEmpty()) {
                out.element("p", date, "class", "date");
            }
            out.close("div").line();
        }
        Field<String> note = tail.note();
        if (note != null) {
            out.element("p", "（" + note.value() + "）", "class", "note").line();
        }
    }

    private void attachmentNotes(List<AttachmentNote> notes) {
        if (notes.isEmpty()) {
            return;
        }
        out.open("div", "class", "attachment-notes").element("p", "附件：", "class", "word");
        out.open("ol");
        for (int i = 0; i < notes.size(); i++) {
            String number = notes.size() == 1 ? "" : (i + 1) + ".";
            out.open("li").element("span", number, "class", "label");
            out.text(notes.get(i).name().value()).close("li");
        }
        out.close("ol").close("div").line();
    }

    private void attachment(Attachment attachment, String id) {
        String wide = attachment.landscape() ? " landscape" : "";
        out.open("section", "class", "attachment" + wide, "id", id);
        out.element("p", attachment.label(), "class", "attachment-label");
        out.element("h2", attachment.title(), "class", "attachment-title").line();
        plain.write(attachment.body(), 3, attachment.title());
        out.close("section").line();
    }

    /** The id of an attachment by its place, from 0: its number may be missing or stand twice. */
    static String attachmentId(int place) {
        return "attachment-" + (place + 1);
    }
}
