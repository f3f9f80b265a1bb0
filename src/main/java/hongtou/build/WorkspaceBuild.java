package hongtou.build;

import hongtou.checks.Checks;
import hongtou.checks.Findings;
import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.Register;
import hongtou.render.site.InternalMatter;
import hongtou.theme.ThemeFiles;
import hongtou.view.Ledger;
import hongtou.view.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Turns a workspace into everything that is published from it. */
public final class WorkspaceBuild {
    private final Workspace workspace;
    private final Edition edition;
    private final DocumentFiles read;
    private final Predicate<Diagnostic> aside;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final List<Diagnostic> drafts = new ArrayList<>();

    private WorkspaceBuild(Workspace workspace, Edition edition) {
        this.workspace = workspace;
        this.edition = edition;
        this.read = DocumentFiles.of(workspace);
        this.aside = isOpen() ? DraftFindings.in(read) : finding -> false;
    }

    /** Reads, checks and, where nothing is wrong at error level, renders the public edition; writes nothing. */
    public static Output run(Workspace workspace) {
        return new WorkspaceBuild(workspace, Edition.PUBLIC).output(LocalDate.EPOCH, Making.AT_ONCE);
    }

    /**
     * The internal edition, which is rendered whatever the findings are.
     *
     * @param asOf the day for which the ledger is read: what was reported until then
     */
    public static Output internal(Workspace workspace, LocalDate asOf) {
        return internal(workspace, asOf, Making.AT_ONCE);
    }

    /** The internal edition, of which the files to take home are made in their own time. */
    static Output internal(Workspace workspace, LocalDate asOf, Making making) {
        return new WorkspaceBuild(workspace, Edition.INTERNAL).output(asOf, making);
    }

    /**
     * Reads, checks and renders; writes nothing. The public edition is rendered only where nothing is wrong at error level; the
     * internal one always, because that is where the findings are read.
     */
    private Output output(LocalDate asOf, Making making) {
        List<Diagnostic> reading = new ArrayList<>(read.findings());
        Register register = RegisterFile.read(workspace, reading::add);
        WorkingDays week = HolidayFiles.read(workspace, reading::add);
        Findings checked = Checks.of(read.documents(), reading, register, week.holidays());
        checked.findings().forEach(this::note);
        Surroundings surroundings = new Surroundings(
                Settings.read(workspace, this::note), register, week, PageFiles.read(workspace, this::note));
        List<Document> shown = shown();
        InternalMatter internal = isOpen() ? null : internal(shown, checked, asOf, week);
        ThemeFiles themes = WorkspaceThemes.of(workspace, this::note);
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!isOpen() || findings.stream().noneMatch(Diagnostic::isError)) {
            files.putAll(new OutputFiles(themes, surroundings, internal, making, this::note).of(shown));
        }
        if (isOpen()) {
            findings.addAll(new LastLook(workspace, surroundings).at(files, shown, withheld()));
        }
        return new Output(files, shown, sorted(findings), checked.exempted(), sorted(drafts), read.unreadable());
    }

    private boolean isOpen() {
        return edition == Edition.PUBLIC;
    }

    private void note(Diagnostic finding) {
        (aside.test(finding) ? drafts : findings).add(finding);
    }

    /** The documents of this edition, with their index numbers. */
    private List<Document> shown() {
        return IndexLedger.read(workspace, this::note)
                .numbers(workspace, read.documents(), this::note)
                .documents()
                .stream()
                .filter(document -> !isOpen() || document.isPublic())
                .toList();
    }

    /** What must not be found in the public edition. */
    private List<Document> withheld() {
        return Stream.concat(read.documents().stream(), read.misnamed().stream())
                .filter(document -> !document.isPublic())
                .toList();
    }

    private InternalMatter internal(List<Document> shown, Findings checked, LocalDate asOf, WorkingDays week) {
        Ledger ledger = Ledger.of(ProgressFiles.read(workspace, shown, this::note), asOf, week);
        return new InternalMatter(sorted(findings), checked.exempted(), ledger);
    }

    private static List<Diagnostic> sorted(List<Diagnostic> findings) {
        return findings.stream().sorted(Diagnostic.ORDER).toList();
    }
}
