package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Register;
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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders documents into the files of the output folder. */
final class OutputFiles {
    private final @Nullable InternalMatter internal;
    private final Surroundings surroundings;
    private final ThemeFiles themes;
    private final Consumer<Diagnostic> findings;
    private final ClauseLinks links;
    private final Making making;
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final TreeMap<String, List<Download>> downloads = new TreeMap<>();

    /**
     * @param themes those of the workspace over those of the program
     * @param internal what only the internal edition shows, or null for the public one
     * @param making when the files to take home are made
     */
    OutputFiles(
            ThemeFiles themes,
            Surroundings surroundings,
            @Nullable InternalMatter internal,
            Making making,
            Consumer<Diagnostic> findings) {
        this.internal = internal;
        this.surroundings = surroundings;
        this.themes = themes;
        this.making = making;
        this.findings = findings;
        this.links =
                ClauseLinks.of(internal == null ? surroundings.settings().site().address() : "");
    }

    /** Everything but the PDF, which is the document itself, shows to the public what the document prints. */
    SortedMap<String, byte[]> of(List<Document> whole) {
        List<Document> documents =
                internal == null ? whole.stream().map(PublicFace::of).toList() : whole;
        if (!documents.isEmpty()) {
            DocumentPdfs pdfs = new DocumentPdfs(themes, surroundings.settings(), findings);
            whole.forEach(d -> official(making.official(d, () -> pdfs.render(d)), d));
            checklists(documents);
        }
        documents.forEach(d -> tables("plans/" + d.id(), List.of(d)));
        documents.stream().filter(Document::isPublic).forEach(this::portal);
        tables("matrix", documents);
        Site site = new Site(
                surroundings.settings().site(),
                documents,
                Register.EMPTY,
                downloads,
                updated(documents),
                surroundings.week(),
                internal,
                surroundings.pages());
        files.putAll(new SiteRenderer(new Theme("public", themes)).render(site, findings));
        SiteLinks.check(files, surroundings.settings().site()).forEach(findings);
        return files;
    }

    private void official(RenderedPdf pdf, Document document) {
        pdf.findings().forEach(findings);
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
        files.putAll(new PortalPackage(
                        new Theme("public", themes), surroundings.settings().site())
                .of(document, attached));
    }

    private PortalFile portalFile(String name, String words, String file, int pages) {
        return new PortalFile(name, words, files.getOrDefault(file, new byte[0]), pages);
    }

    /** What people open most comes first. */
    private void tables(String folder, List<Document> documents) {
        add(folder, "tasks.xlsx", "XLSX", making.table(() -> workbook(documents)));
        add(folder, "tasks.csv", "CSV", making.table(() -> csv(documents).getBytes(StandardCharsets.UTF_8)));
        add(folder, "tasks.ics", "ICS", making.table(() -> calendar(documents, calendarName(documents))));
        add(
                folder,
                "tasks.json",
                "JSON",
                making.table(() -> PlansJson.write(documents).getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] workbook(List<Document> documents) {
        return internal == null
                ? MatrixXlsx.write(documents, links)
                : MatrixXlsx.internal(documents, links, internal.ledger());
    }

    private String csv(List<Document> documents) {
        TaskMatrix matrix = TaskMatrix.of(documents);
        return internal == null ? MatrixCsv.write(matrix) : MatrixCsv.internal(matrix, internal.ledger());
    }

    private byte[] calendar(List<Document> documents, String name) {
        return CalendarIcs.write(Calendar.of(documents, surroundings.week()), name, links);
    }

    /** Under the names that the texts use: those are the names of the owners' pages. */
    private void checklists(List<Document> documents) {
        // Fonts belong to one thread: each has a set of its own. What is wrong with them the documents have told.
        ThreadLocal<DocumentPdfs> pdfs =
                ThreadLocal.withInitial(() -> new DocumentPdfs(themes, surroundings.settings(), finding -> {}));
        OwnerFolder.of(TaskMatrix.of(documents).byOwner().keySet()).entrySet().parallelStream()
                .map(e -> ownerFiles(new Owner(e.getKey(), surroundings.register()), e.getValue(), documents, pdfs))
                .toList()
                .forEach(this::add);
    }

    private OwnerFiles ownerFiles(
            Owner owner, String folder, List<Document> documents, ThreadLocal<DocumentPdfs> pdfs) {
        Supplier<List<Document>> own = () -> new Selection(owner, "", "", null, Set.of()).of(documents);
        Supplier<Checklist> checklist = () -> Checklist.of(owner, own.get(), null, surroundings.week());
        return new OwnerFiles(
                "owners/" + folder,
                making.list(() -> pdfs.get().render(checklist.get())),
                making.table(() -> ChecklistXlsx.write(checklist.get(), links)),
                making.table(() -> calendar(own.get(), owner.name() + "工作任务")));
    }

    private void add(OwnerFiles owned) {
        add(
                owned.folder(),
                "checklist.pdf",
                "PDF",
                owned.pdf().bytes(),
                owned.pdf().pages());
        add(owned.folder(), "checklist.xlsx", "XLSX", owned.workbook());
        add(owned.folder(), "checklist.ics", "ICS", owned.calendar());
    }

    /** What one owner has to do; the printed form takes the most time of all. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes of files, handed on to be written
    private record OwnerFiles(String folder, RenderedPdf pdf, byte[] workbook, byte[] calendar) {}

    /** A calendar of one plan is called as the plan, that of all as the site. */
    private String calendarName(List<Document> documents) {
        return documents.size() == 1
                ? documents.get(0).plan().title()
                : surroundings.settings().site().name() + "工作任务";
    }

    private void add(String folder, String file, String format, byte[] bytes) {
        add(folder, file, format, bytes, 0);
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
