package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Register;
import hongtou.model.StaticPage;
import hongtou.render.document.RenderedPdf;
import hongtou.render.matrix.CalendarIcs;
import hongtou.render.matrix.ChecklistXlsx;
import hongtou.render.matrix.ClauseLinks;
import hongtou.render.matrix.MatrixCsv;
import hongtou.render.matrix.MatrixXlsx;
import hongtou.render.matrix.PlansJson;
import hongtou.render.site.Download;
import hongtou.render.site.InternalMatter;
import hongtou.render.site.OwnerFolder;
import hongtou.render.site.PortalFile;
import hongtou.render.site.PortalPackage;
import hongtou.render.site.Site;
import hongtou.render.site.SiteLinks;
import hongtou.render.site.SiteRenderer;
import hongtou.theme.Theme;
import hongtou.theme.ThemeFiles;
import hongtou.view.Calendar;
import hongtou.view.Checklist;
import hongtou.view.Owner;
import hongtou.view.PublicFace;
import hongtou.view.Selection;
import hongtou.view.TaskMatrix;
import hongtou.view.WorkingDays;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders documents into the files of the output folder. */
final class OutputFiles {
    private final @Nullable InternalMatter internal;
    private final Settings settings;
    private final ThemeFiles themes;
    private final Consumer<Diagnostic> findings;
    private final Register register;
    private final WorkingDays week;
    private final ClauseLinks links;
    private List<StaticPage> pages = List.of();
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final TreeMap<String, List<Download>> downloads = new TreeMap<>();

    /**
     * @param themes those of the workspace over those of the program
     * @param internal what only the internal edition shows, or null for the public one
     */
    OutputFiles(
            ThemeFiles themes,
            Settings settings,
            Register register,
            WorkingDays week,
            @Nullable InternalMatter internal,
            Consumer<Diagnostic> findings) {
        this.internal = internal;
        this.settings = settings;
        this.week = week;
        this.register = register;
        this.themes = themes;
        this.findings = findings;
        this.links = ClauseLinks.of(internal == null ? settings.site().address() : "");
    }

    /** With pages that the office has written itself. */
    OutputFiles with(List<StaticPage> own) {
        pages = own;
        return this;
    }

    /** Everything but the PDF, which is the document itself, shows to the public what the document prints. */
    SortedMap<String, byte[]> of(List<Document> whole) {
        List<Document> documents =
                internal == null ? whole.stream().map(PublicFace::of).toList() : whole;
        if (!documents.isEmpty()) {
            DocumentPdfs pdfs = new DocumentPdfs(themes, settings, findings);
            whole.forEach(d -> pdf(pdfs.render(d), d));
            checklists(documents);
        }
        documents.forEach(d -> tables("plans/" + d.id(), List.of(d)));
        documents.stream().filter(Document::isPublic).forEach(this::portal);
        tables("matrix", documents);
        Site site = new Site(
                settings.site(), documents, Register.EMPTY, downloads, updated(documents), week, internal, pages);
        files.putAll(new SiteRenderer(new Theme("public", themes)).render(site, findings));
        SiteLinks.check(files).forEach(findings);
        return files;
    }

    private void pdf(RenderedPdf pdf, Document document) {
        add("plans/" + document.id(), document.id() + ".pdf", "PDF", pdf.bytes(), pdf.pages());
    }

    /** What is uploaded with a document: its PDF, and its tasks where it has any. */
    private void portal(Document document) {
        String folder = "plans/" + document.id() + "/";
        List<PortalFile> attached = new ArrayList<>();
        int pages = downloads.getOrDefault("plans/" + document.id(), List.of()).stream()
                .mapToInt(Download::pages)
                .max()
                .orElse(0);
        attached.add(portalFile("document.pdf", "公文", folder + document.id() + ".pdf", pages));
        if (!document.plan().tasks().isEmpty()) {
            attached.add(portalFile("tasks.xlsx", "任务分工表", folder + "tasks.xlsx", 0));
        }
        files.putAll(new PortalPackage(new Theme("public", themes), settings.site()).of(document, attached));
    }

    private PortalFile portalFile(String name, String words, String file, int pages) {
        return new PortalFile(name, words, files.getOrDefault(file, new byte[0]), pages);
    }

    /** What people open most comes first. */
    private void tables(String folder, List<Document> documents) {
        TaskMatrix matrix = TaskMatrix.of(documents);
        byte[] calendar = CalendarIcs.write(Calendar.of(documents, week), calendarName(documents), links);
        byte[] workbook = internal == null
                ? MatrixXlsx.write(documents, links)
                : MatrixXlsx.internal(documents, links, internal.ledger());
        String csv = internal == null ? MatrixCsv.write(matrix) : MatrixCsv.internal(matrix, internal.ledger());
        add(folder, "tasks.xlsx", "XLSX", workbook, 0);
        add(folder, "tasks.csv", "CSV", csv.getBytes(StandardCharsets.UTF_8), 0);
        add(folder, "tasks.ics", "ICS", calendar, 0);
        add(folder, "tasks.json", "JSON", PlansJson.write(documents).getBytes(StandardCharsets.UTF_8), 0);
    }

    /** Under the names that the texts use: those are the names of the owners' pages. */
    private void checklists(List<Document> documents) {
        // Fonts belong to one thread: each has a set of its own. What is wrong with them the documents have told.
        ThreadLocal<DocumentPdfs> pdfs =
                ThreadLocal.withInitial(() -> new DocumentPdfs(themes, settings, finding -> {}));
        OwnerFolder.of(TaskMatrix.of(documents).byOwner().keySet()).entrySet().parallelStream()
                .map(e -> OwnerFiles.of(new Owner(e.getKey(), register), e.getValue(), documents, week, pdfs.get()))
                .toList()
                .forEach(this::ownerFiles);
    }

    private void ownerFiles(OwnerFiles owned) {
        String folder = "owners/" + owned.folder();
        String name = owned.checklist().owner().name();
        byte[] calendar = CalendarIcs.write(Calendar.of(owned.documents(), week), name + "工作任务", links);
        add(folder, "checklist.pdf", "PDF", owned.pdf().bytes(), owned.pdf().pages());
        add(folder, "checklist.xlsx", "XLSX", ChecklistXlsx.write(owned.checklist(), links), 0);
        add(folder, "checklist.ics", "ICS", calendar, 0);
    }

    /** What one owner has to do, and its printed form, which takes the most time of all. */
    private record OwnerFiles(String folder, List<Document> documents, Checklist checklist, RenderedPdf pdf) {
        static OwnerFiles of(
                Owner owner, String folder, List<Document> documents, WorkingDays week, DocumentPdfs pdfs) {
            List<Document> own = new Selection(owner, "", "", null, Set.of()).of(documents);
            Checklist checklist = Checklist.of(owner, own, null, week);
            return new OwnerFiles(folder, own, checklist, pdfs.render(checklist));
        }
    }

    /** A calendar of one plan is called as the plan, that of all as the site. */
    private String calendarName(List<Document> documents) {
        return documents.size() == 1
                ? documents.get(0).plan().title()
                : settings.site().name() + "工作任务";
    }

    private void add(String folder, String file, String format, byte[] bytes, int pages) {
        files.put(folder + "/" + file, bytes);
        downloads.computeIfAbsent(folder, f -> new ArrayList<>()).add(new Download(file, format, bytes.length, pages));
    }

    /** The newest day that a document names: output never depends on the day of the build. */
    private static LocalDate updated(List<Document> documents) {
        return documents.stream()
                .flatMap(d -> Stream.of(
                        d.frontMatter().disclosure().published(),
                        d.frontMatter().tail().printDate(),
                        d.frontMatter().tail().issuedDate()))
                .filter(Objects::nonNull)
                .map(Field::value)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }
}
