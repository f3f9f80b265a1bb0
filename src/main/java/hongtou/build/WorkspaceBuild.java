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
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Turns a workspace into everything that is published from it. */
public final class WorkspaceBuild {
    private WorkspaceBuild() {}

    /** Reads, checks and, where nothing is wrong at error level, renders the public edition; writes nothing. */
    public static Output run(Workspace workspace) {
        return run(workspace, Edition.PUBLIC, LocalDate.EPOCH, Making.AT_ONCE);
    }

    /**
     * The internal edition, which is rendered whatever the findings are.
     *
     * @param asOf the day for which the ledger is read: what was reported until then
     */
    public static Output internal(Workspace workspace, LocalDate asOf) {
        return run(workspace, Edition.INTERNAL, asOf, Making.AT_ONCE);
    }

    /** The internal edition, of which the files to take home are made in their own time. */
    static Output internal(Workspace workspace, LocalDate asOf, Making making) {
        return run(workspace, Edition.INTERNAL, asOf, making);
    }

    /**
     * Reads, checks and renders; writes nothing. The public edition is rendered only where nothing is wrong at error level; the
     * internal one always, because that is where the findings are read.
     */
    private static Output run(Workspace workspace, Edition edition, LocalDate asOf, Making making) {
        DocumentFiles read = DocumentFiles.of(workspace);
        List<Diagnostic> reading = new ArrayList<>(read.findings());
        Register register = RegisterFile.read(workspace, reading::add);
        WorkingDays week = HolidayFiles.read(workspace, reading::add);
        Findings checked = Checks.of(read.documents(), reading, register, week.holidays());
        boolean open = edition == Edition.PUBLIC;
        Predicate<Diagnostic> aside = open ? DraftFindings.in(read) : finding -> false;
        List<Diagnostic> findings = new ArrayList<>();
        List<Diagnostic> drafts = new ArrayList<>();
        Consumer<Diagnostic> noted = finding -> (aside.test(finding) ? drafts : findings).add(finding);
        checked.findings().forEach(noted);
        Surroundings surroundings =
                new Surroundings(Settings.read(workspace, noted), register, week, PageFiles.read(workspace, noted));
        List<Document> numbered = IndexLedger.read(workspace, noted)
                .numbers(workspace, read.documents(), noted)
                .documents();
        List<Document> shown =
                numbered.stream().filter(d -> !open || d.isPublic()).toList();
        InternalMatter internal = null;
        if (!open) {
            Ledger ledger = Ledger.of(ProgressFiles.read(workspace, shown, noted), asOf, week);
            internal = new InternalMatter(sorted(findings), checked.exempted(), ledger);
        }
        ThemeFiles themes = WorkspaceThemes.of(workspace, noted);
        TreeMap<String, byte[]> files = new TreeMap<>();
        if (!open || findings.stream().noneMatch(Diagnostic::isError)) {
            files.putAll(new OutputFiles(themes, surroundings, internal, making, noted).of(shown));
        }
        if (open) {
            List<Document> withheld = Stream.concat(read.documents().stream(), read.misnamed().stream())
                    .filter(d -> !d.isPublic())
                    .toList();
            findings.addAll(new LastLook(workspace, surroundings).at(files, shown, withheld));
        }
        return new Output(files, shown, sorted(findings), checked.exempted(), sorted(drafts), read.unreadable());
    }

    private static List<Diagnostic> sorted(List<Diagnostic> findings) {
        return findings.stream().sorted(Diagnostic.ORDER).toList();
    }
}
