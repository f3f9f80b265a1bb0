package hongtou.cli;

import hongtou.build.DocumentPdfs;
import hongtou.build.Workspace;
import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.render.document.RenderedPdf;
import hongtou.render.matrix.CalendarIcs;
import hongtou.render.matrix.ChecklistMarkdown;
import hongtou.render.matrix.ChecklistXlsx;
import hongtou.render.matrix.ClauseLinks;
import hongtou.view.Calendar;
import hongtou.view.Checklist;
import hongtou.view.Owner;
import hongtou.view.Selection.Window;
import hongtou.view.WorkingDays;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes checklists in the format that the user chose. */
final class ChecklistFormats {
    private final String format;
    private final @Nullable Window window;
    private final Optional<Workspace> workspace;
    private final WorkingDays week;
    private final Session session;
    private @Nullable DocumentPdfs pdfs;

    /** @param inputs whose workspace has themes and fonts for a PDF */
    ChecklistFormats(String format, @Nullable Window window, Inputs inputs, Session session) {
        this.format = format.toLowerCase(Locale.ROOT);
        this.window = window;
        this.workspace = inputs.workspace();
        this.week = inputs.week();
        this.session = session;
    }

    /** True where the format can be shown as it is. */
    boolean isText() {
        return format.equals("md");
    }

    /** @param own the documents with what is wanted of them */
    byte[] bytes(Owner who, List<Document> own) {
        if (format.equals("ics")) {
            return CalendarIcs.write(Calendar.of(own, week), who.name() + "工作任务", ClauseLinks.NONE);
        }
        Checklist checklist = Checklist.of(who, own, window, week);
        return switch (format) {
            case "pdf" -> pdf(checklist);
            case "xlsx" -> ChecklistXlsx.write(checklist, ClauseLinks.NONE);
            default -> ChecklistMarkdown.write(checklist).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** Fonts are parsed once for all checklists. */
    private byte[] pdf(Checklist checklist) {
        if (pdfs == null) {
            pdfs = DocumentPdfs.of(workspace, f -> session.report(List.of(f)));
        }
        RenderedPdf pdf = pdfs.render(checklist);
        session.report(pdf.findings().stream().sorted(Diagnostic.ORDER).toList());
        return pdf.bytes();
    }
}
