package hongtou.build;

import hongtou.audit.clause.Choices;
import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.render.document.ListPdf;
import hongtou.render.document.OfficialPdf;
import hongtou.render.document.RenderedPdf;
import hongtou.render.document.fonts.FontSet;
import hongtou.theme.Theme;
import hongtou.theme.ThemeFiles;
import hongtou.view.Checklist;
import hongtou.view.MonthReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Renders official PDFs, and lists for the office, with the themes and fonts of a workspace. */
public final class DocumentPdfs {
    private final OfficialPdf renderer;
    private final Choices choices;
    private final ListPdf lists;

    /** @param findings receives what is wrong with fonts */
    DocumentPdfs(ThemeFiles themes, Settings settings, Consumer<Diagnostic> findings) {
        FontSet fonts = FontSet.bundled().with(settings.fonts(), findings);
        Theme theme = new Theme("official", themes);
        this.renderer = new OfficialPdf(theme, fonts);
        // What is wrong with the file the renderer says.
        this.choices = OfficialChoices.of(theme.tokens(d -> {}), fonts);
        this.lists = new ListPdf(new Theme("list", themes), fonts);
    }

    /**
     * The renderer for a file: with the workspace's theme and fonts where it lies in one.
     *
     * @param findings receives what is wrong with fonts and settings
     */
    public static DocumentPdfs of(Optional<Workspace> workspace, Consumer<Diagnostic> findings) {
        ThemeFiles builtIn = ThemeFiles.builtIn();
        ThemeFiles themes = workspace.map(w -> WorkspaceThemes.of(w, findings)).orElse(builtIn);
        Settings settings = workspace.map(w -> Settings.read(w, findings)).orElseGet(Settings::none);
        return new DocumentPdfs(themes, settings, findings);
    }

    /** One document's PDF, measured: a clause of the standard that it violates is among its findings (HT940). */
    public RenderedPdf render(Document document) {
        RenderedPdf pdf = renderer.render(document);
        List<Diagnostic> findings = new ArrayList<>(pdf.findings());
        findings.addAll(LayoutFindings.of(document, pdf.bytes(), choices));
        return new RenderedPdf(pdf.bytes(), pdf.pages(), findings);
    }

    /** The PDF of the report of a month. */
    public RenderedPdf render(MonthReport report) {
        return lists.render(report);
    }

    /** A checklist's PDF. Characters that no font has are told of with the documents that have them. */
    public RenderedPdf render(Checklist checklist) {
        return lists.render(checklist);
    }
}
