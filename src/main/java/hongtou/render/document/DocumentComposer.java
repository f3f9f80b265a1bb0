package hongtou.render.document;

import hongtou.model.Attachment;
import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.FrontMatter;
import hongtou.model.Layout;
import hongtou.model.Notice;
import hongtou.render.document.fonts.FontRole;
import hongtou.source.Span;
import hongtou.theme.Theme;
import hongtou.view.Outline;
import hongtou.view.TaskMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a document into the page that the theme's templates draw: its sheets in order, its 版记, its bookmarks. */
final class DocumentComposer {
    /** Bookmarks go down to the fourth level (7.3.3). */
    private static final int DEEPEST = 4;

    private final Document document;
    private final Theme theme;
    private final Desk desk;
    private final boolean recipientsBelow;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Outline.Entry> bookmarks = new ArrayList<>();

    /** @param recipientsBelow true where the 主送机关 stand in the 版记 (7.3.2) */
    DocumentComposer(Document document, Theme theme, Desk desk, boolean recipientsBelow) {
        this.document = document;
        this.theme = theme;
        this.desk = desk;
        this.recipientsBelow = recipientsBelow;
    }

    private FrontMatter.@Nullable Recipients recipients() {
        return document.frontMatter().head().recipients();
    }

    Page compose(StyleSheet style) {
        Notice notice = document.notice();
        if (notice == null) {
            opening(
                    document.plan().title(),
                    document.plan().titleSpan(),
                    document.plan().body());
        } else {
            opening(notice.title(), titleSpan(), notice.body());
            plan();
        }
        document.attachments().forEach(this::attachment);
        FrontMatter.Tail tail = document.frontMatter().tail();
        boolean letter = Openings.form(document.frontMatter().head()) == Layout.LETTER;
        String colophon = ColophonPiece.of(tail, recipientsBelow ? recipients() : null, letter, desk)
                .map(this::drawn)
                .orElse("");
        return new Page(
                document.title(),
                document.issuer(),
                document.frontMatter().head().documentType(),
                theme.render("style", style),
                bookmarks,
                sheets,
                colophon);
    }

    /** 署名, 成文日期 and, in the same group as the date, 附注. */
    private List<Piece> signature(List<Piece> note) {
        FrontMatter matter = document.frontMatter();
        List<List<Piece>> groups = new ArrayList<>(Signature.compose(
                desk, matter.tail(), Openings.sealing(matter, desk.profile()), mayTighten(!note.isEmpty())));
        List<Piece> last = new ArrayList<>(groups.isEmpty() ? List.of() : groups.remove(groups.size() - 1));
        last.addAll(note);
        if (!last.isEmpty()) {
            groups.add(last);
        }
        List<Piece> pieces = new ArrayList<>();
        for (List<Piece> group : groups) {
            pieces.add(new ClosingPiece("closing-" + pieces.size(), group));
        }
        return pieces;
    }

    /** The 版记 stands below the signature where nothing comes between them, such as a 附注 or another page. */
    private boolean mayTighten(boolean noted) {
        FrontMatter.Tail tail = document.frontMatter().tail();
        boolean colophon = tail.copies() != null || tail.printer() != null || tail.printDate() != null;
        return noted
                || !colophon
                || document.notice() != null
                || !document.attachments().isEmpty();
    }

    private Span titleSpan() {
        var title = document.frontMatter().head().title();
        return title == null ? document.plan().titleSpan() : title.span();
    }

    /** The first pages: head, title, recipients, text, signature (版头 and 主体). */
    private void opening(String title, Span span, Body body) {
        FrontMatter matter = document.frontMatter();
        List<Piece> pieces = new ArrayList<>(Openings.of(matter.head(), desk));
        if (Openings.titled(matter.head())) {
            pieces.add(TitlePiece.of(title, span, matter.head(), desk));
            pieces.add(Desk.blank());
        }
        FrontMatter.Recipients recipients = recipients();
        if (recipients != null && !recipientsBelow) {
            String words = recipients.printed().value() + "：";
            pieces.add(desk.hanging(
                            List.of(Styled.of(
                                    words,
                                    FontRole.FANG_SONG,
                                    recipients.printed().span())),
                            0,
                            0)
                    .marked("recipients"));
        }
        pieces.addAll(text(body, desk));
        ClosingComposer closing = new ClosingComposer(desk, matter.tail());
        pieces.addAll(closing.attachments());
        pieces.addAll(signature(closing.note()));
        sheets.add(new Sheet("sheet-1", "sheet", drawn(pieces)));
        bookmarks.add(new Outline.Entry(
                0, "", title, "sheet-1", Outline.of(body, DEEPEST).entries()));
    }

    /** The plan that a notice issues: a new page, its own title, no label (印发型公文). */
    private void plan() {
        List<Piece> pieces = new ArrayList<>();
        String title = document.plan().title();
        pieces.add(TitlePiece.of(
                title, document.plan().titleSpan(), document.frontMatter().head(), desk));
        pieces.add(Desk.blank());
        pieces.addAll(text(document.plan().body(), desk));
        sheets.add(new Sheet("sheet-2", "sheet next", drawn(pieces)));
        bookmarks.add(new Outline.Entry(
                0,
                "",
                title,
                "sheet-2",
                Outline.of(document.plan().body(), DEEPEST).entries()));
    }

    private List<Piece> text(Body body, Desk width) {
        Optional<TaskMatrix> matrix = Optional.of(TaskMatrix.of(List.of(document)));
        boolean fields = document.frontMatter().planning().printsTaskFields();
        boolean minutes = Openings.form(document.frontMatter().head()) == Layout.MINUTES;
        return new TextComposer(width, new TableComposer(width, matrix), fields, minutes).compose(body);
    }

    /** 附件 and its number in 黑体 on line 1, the title on line 3 (7.3.7). */
    private void attachment(Attachment attachment) {
        Desk width = attachment.landscape() ? desk.within(Grid.HEIGHT) : desk;
        Span span = attachment.span();
        String id = "sheet-" + (sheets.size() + 1);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(width.at(
                width.typist().line(List.of(Styled.of(attachment.label(), FontRole.HEI, span)), Grid.EM), 0));
        pieces.add(Desk.blank());
        pieces.add(
                TitlePiece.of(attachment.title(), span, document.frontMatter().head(), width));
        pieces.add(Desk.blank());
        pieces.addAll(text(attachment.body(), width));
        sheets.add(new Sheet(id, attachment.landscape() ? "sheet next wide" : "sheet next", drawn(pieces)));
        bookmarks.add(new Outline.Entry(0, attachment.label(), " " + attachment.title(), id, List.of()));
    }

    private String drawn(List<Piece> pieces) {
        return pieces.stream().map(this::drawn).collect(Collectors.joining());
    }

    private String drawn(Piece piece) {
        return theme.render(piece.template(), piece);
    }
}
