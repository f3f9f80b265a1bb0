package hongtou.render.document;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.FrontMatter;
import hongtou.model.Layout;
import hongtou.render.document.fonts.FontSet;
import hongtou.render.document.fonts.QuietLibraries;
import hongtou.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Turns a document into its official PDF (GB/T 9704-2012): PDF/A-2a and PDF/UA-1, the same bytes for the same document.
 *
 * <p>Example: {@code new OfficialPdf(theme, FontSet.bundled()).render(document).bytes()}. One renderer serves many
 * documents, one after the other.
 */
public final class OfficialPdf {
    private final Theme theme;
    private final FontSet fonts;

    /**
     * @param theme the theme {@code official} or one over it
     * @param fonts the faces of every role; parsed fonts are not made for two threads at once
     */
    public OfficialPdf(Theme theme, FontSet fonts) {
        this.theme = theme;
        this.fonts = fonts;
    }

    /**
     * Renders a document.
     *
     * @return its bytes, and what a person should know: HT918 for a wrong choice in the theme, HT910 for a character that
     *     no font has
     * @throws hongtou.theme.ThemeFault where a template is missing or broken
     */
    public RenderedPdf render(Document document) {
        synchronized (fonts) {
            QuietLibraries.hush();
            List<Diagnostic> findings = new ArrayList<>();
            Profile profile = Profile.of(theme.tokens(findings::add), findings::add);
            MissingCharacters missing = new MissingCharacters(document::at);
            Typist typist = new Typist(fonts, profile.latin(), missing);
            Desk desk = new Desk(
                    new Grid(profile.pitch()), profile, typist, new Markup(typist), new SetTexts(), Grid.WIDTH);
            try (PDDocument pdf = new PDDocument()) {
                byte[] bytes = render(document, desk, pdf);
                findings.addAll(missing.findings());
                return new RenderedPdf(bytes, pdf.getNumberOfPages(), findings);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private byte[] render(Document document, Desk desk, PDDocument pdf) throws IOException {
        FrontMatter.Head head = document.frontMatter().head();
        Laid laid = laid(document, desk, false);
        if (laid.settled().bare() && head.recipients() != null) {
            Laid other = laid(document, desk, true);
            laid = other.settled().bare() ? laid : other;
        }
        new Painter(fonts).paint(laid.tree().document(), pdf);
        return new Finishing(pdf, document, fonts, desk.profile())
                .finish(Openings.letterRule(head, desk), laid.settled().unnumbered());
    }

    /** A document with its pages settled. */
    private record Laid(PageTree tree, Pagination.Settled settled) {}

    private Laid laid(Document document, Desk desk, boolean recipientsBelow) throws IOException {
        boolean letter = Openings.form(document.frontMatter().head()) == Layout.LETTER;
        StyleSheet style = new StyleSheet(desk.grid(), desk.profile(), family(), letter);
        Page page = new DocumentComposer(document, theme, desk, recipientsBelow).compose(style);
        PageTree tree = PageTree.of(theme.render("document", page));
        double box = letter ? LetterHead.BOX_TOP : desk.grid().firstLineBox();
        return new Laid(tree, new Pagination(new Painter(fonts), desk, box).settle(tree));
    }

    private String family() {
        return fonts.all().get(0).family();
    }
}
