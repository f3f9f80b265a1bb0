package hongtou.render.document;

import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.fonts.FontSet;
import hongtou.render.document.fonts.QuietLibraries;
import hongtou.source.Place;
import hongtou.theme.Theme;
import hongtou.view.Checklist;
import hongtou.view.MonthReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Turns a list for the office into a PDF: A4, PDF/A-2a and PDF/UA-1, the same bytes for the same list. */
public final class ListPdf {
    private final Theme theme;
    private final FontSet fonts;

    /**
     * @param theme the theme {@code list} or one over it
     * @param fonts the faces of every role
     */
    public ListPdf(Theme theme, FontSet fonts) {
        this.theme = theme;
        this.fonts = fonts;
    }

    /**
     * Renders a checklist.
     *
     * @return its bytes, and HT910 for a character that no font has
     * @throws hongtou.theme.ThemeFault where a template is missing or broken
     */
    public RenderedPdf render(Checklist checklist) {
        return render(ChecklistSheet.list(checklist));
    }

    /**
     * Renders the report of a month.
     *
     * @return its bytes, and HT910 for a character that no font has
     * @throws hongtou.theme.ThemeFault where a template is missing or broken
     */
    public RenderedPdf render(MonthReport report) {
        return render(MonthReportSheet.list(report));
    }

    private RenderedPdf render(PrintedList list) {
        synchronized (fonts) {
            QuietLibraries.hush();
            Place place = Place.unread(list.title());
            MissingCharacters missing = new MissingCharacters(span -> place);
            Typist typist = new Typist(fonts, false, missing);
            try (PDDocument pdf = new PDDocument()) {
                ListPage page = new ListComposer(typist).compose(list, numbers());
                new Painter(fonts).paint(PageTree.of(theme.render("list", page)).document(), pdf);
                new FixedDates(pdf, list.date()).set(list.title());
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                pdf.save(out);
                return new RenderedPdf(out.toByteArray(), pdf.getNumberOfPages(), missing.findings());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A family that has digits and Han characters alike. */
    private String numbers() {
        return fonts.face(FontRole.SONG, '第').orElse(fonts.all().get(0)).family();
    }
}
