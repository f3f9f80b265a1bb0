package hongtou.audit.layout;

import hongtou.audit.ink.PageInk;
import hongtou.audit.ink.PdfInk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A PDF read as an official document: its pages, and its elements where they were found. */
public final class PrintedDocument {
    private final PdfInk ink;
    private final List<PrintedPage> pages;
    private final Map<Integer, TextLine> pageNumbers;
    private final Head head;
    private final Optional<Colophon> colophon;
    private final List<Title> titles;
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<TextLine> recipients;
    private final Areas areas;
    private final List<BodyLine> body;
    private final List<Signing> signings;
    private final Set<TextLine> sealRows;
    private final Optional<AttachmentNote> attachmentNote;

    private PrintedDocument(PdfInk ink, boolean mirrored) {
        Claims claims = new Claims();
        this.ink = ink;
        this.pages = ink.pages().stream().map(PrintedPage::of).toList();
        this.pageNumbers = PageNumbers.of(pages);
        claims.claim(pageNumbers.values());
        this.head = HeadFinder.find(pages.get(0));
        claims.claim(head.mark());
        claims.claim(head.corner());
        claims.claim(head.signers());
        head.number().ifPresent(n -> claims.claim(List.of(n)));
        this.colophon = ColophonFinder.find(pages, claims);
        colophon.ifPresent(c -> claims.claim(c.lines()));
        this.titles = TitleFinder.find(pages, head, claims);
        titles.forEach(t -> claims.claim(t.lines()));
        pages.forEach(p ->
                TitleFinder.label(p).ifPresent(l -> attachments.add(new Attachment(l, titleOn(p.number())))));
        attachments.forEach(a -> claims.claim(List.of(a.label())));
        this.recipients = RecipientsFinder.find(claims.free(pages.get(0).lines()), title());
        claims.claim(recipients);
        List<TextLine> text = BodyFinder.lines(pages, claims);
        this.sealRows = SealRows.of(text);
        this.areas = Areas.of(text.stream().filter(l -> !sealRows.contains(l)).toList(), mirrored);
        List<BodyLine> lines = BodyFinder.body(text, areas);
        this.attachmentNote = AttachmentNoteFinder.find(lines);
        attachmentNote.ifPresent(n -> claims.claim(n.lines()));
        this.signings = SigningFinder.find(pages, text, areas, claims);
        signings.forEach(s -> claims.claim(s.lines()));
        this.body = lines.stream()
                .map(b -> isSigned(b) || sealRows.contains(b.line()) ? b.elsewhere() : b)
                .toList();
    }

    /**
     * Finds the elements; those that are not there are simply missing.
     *
     * @param mirrored true where the margins of even pages are known to be mirrored
     */
    public static PrintedDocument of(PdfInk ink, boolean mirrored) {
        return new PrintedDocument(ink, mirrored);
    }

    public PdfInk ink() {
        return ink;
    }

    public List<PrintedPage> pages() {
        return pages;
    }

    public PrintedPage page(int number) {
        return pages.get(number - 1);
    }

    public Head head() {
        return head;
    }

    /** The lines of page numbers, page by page. */
    public Map<Integer, TextLine> pageNumbers() {
        return pageNumbers;
    }

    public Optional<Colophon> colophon() {
        return colophon;
    }

    /** All titles in order. */
    public List<Title> titles() {
        return titles;
    }

    /** The title of the document on page 1. */
    public Optional<Title> title() {
        return titles.stream().filter(t -> t.kind() == Title.Kind.MAIN).findFirst();
    }

    public List<Attachment> attachments() {
        return attachments;
    }

    /** The lines of 主送机关 on page 1; none where there are none. */
    public List<TextLine> recipients() {
        return recipients;
    }

    /** The 版心 as printed. */
    public Areas areas() {
        return areas;
    }

    /** The text, attachments included, in reading order. */
    public List<BodyLine> body() {
        return body;
    }

    public List<BodyLine> body(int page) {
        return body.stream().filter(b -> b.page() == page).toList();
    }

    public List<Signing> signings() {
        return signings;
    }

    /** True for a page with names in rows, in the room of the seals of a joint signature. */
    public boolean hasSealRows(int page) {
        return sealRows.stream().anyMatch(l -> l.page() == page);
    }

    public Optional<AttachmentNote> attachmentNote() {
        return attachmentNote;
    }

    /** All lines of text of all pages, tables included. */
    public List<TextLine> allLines() {
        List<TextLine> all = new ArrayList<>();
        for (PrintedPage page : pages) {
            all.addAll(page.lines());
            all.addAll(page.cells());
        }
        return all;
    }

    /** The share of glyphs that a scanner's text recognition left without ink, 0 to 1. */
    public double hiddenShare() {
        double hidden = ink.pages().stream().mapToInt(PageInk::hidden).sum();
        double seen = ink.pages().stream().mapToInt(p -> p.glyphs().size()).sum();
        return hidden == 0 ? 0 : hidden / (hidden + seen);
    }

    private boolean isSigned(BodyLine line) {
        return signings.stream().anyMatch(s -> s.lines().contains(line.line()));
    }

    private Optional<Title> titleOn(int page) {
        return titles.stream().filter(t -> t.page() == page).findFirst();
    }
}
