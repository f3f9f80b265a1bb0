package hongtou.cli;

import hongtou.build.DocumentFiles;
import hongtou.build.DraftFindings;
import hongtou.build.HolidayFiles;
import hongtou.build.IndexLedger;
import hongtou.build.OfficeFiles;
import hongtou.build.PageFiles;
import hongtou.build.ProgressFiles;
import hongtou.build.RegisterFile;
import hongtou.build.Workspace;
import hongtou.checks.Checks;
import hongtou.checks.Findings;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Exempted;
import hongtou.model.Document;
import hongtou.model.Register;
import hongtou.view.WorkingDays;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The documents that a command works on, read and checked.
 *
 * @param workspace theirs, where they have one
 * @param register the bodies of that workspace
 * @param week which days are worked there
 * @param findings what reading and checking found, sorted
 * @param ofDrafts true for a finding that is about a draft and stops nobody
 * @param unreadable true where a file could not be read at all
 */
record Inputs(
        Optional<Workspace> workspace,
        List<Document> documents,
        Register register,
        WorkingDays week,
        List<Diagnostic> findings,
        List<Exempted> exempted,
        Predicate<Diagnostic> ofDrafts,
        boolean unreadable) {

    /**
     * Reads files, or, where none is named, all documents of the workspace.
     *
     * @throws CommandFault where there is neither a file nor a workspace
     */
    static Inputs read(Session session, List<String> names) {
        List<Path> named = names.stream().map(session::resolve).toList();
        Optional<Workspace> workspace = session.workspace(named);
        if (named.isEmpty() && workspace.isEmpty()) {
            throw new CommandFault(
                    ExitCode.USAGE,
                    "这里没有 content 文件夹：请写出文件名，或到工作区里运行",
                    "there is no content folder here: name a file, or run in a workspace");
        }
        DocumentFiles read =
                named.isEmpty() ? DocumentFiles.of(workspace.orElseThrow()) : DocumentFiles.read(named, workspace);
        List<Diagnostic> reading = new ArrayList<>(read.findings());
        Register register =
                workspace.map(w -> RegisterFile.read(w, reading::add)).orElse(Register.EMPTY);
        WorkingDays week =
                workspace.map(w -> HolidayFiles.read(w, reading::add)).orElse(WorkingDays.WEEK);
        Findings checked = Checks.of(read.documents(), reading, register, week.holidays());
        return new Inputs(
                workspace,
                read.documents(),
                register,
                week,
                checked.findings(),
                checked.exempted(),
                DraftFindings.in(read),
                read.unreadable());
    }

    /** The same with what is wrong with the rest of the workspace: its settings and themes, its ledgers, its own pages. */
    Inputs withTables() {
        List<Diagnostic> all = new ArrayList<>(findings);
        workspace.ifPresent(w -> {
            OfficeFiles.check(w, all::add);
            ProgressFiles.read(w, documents, all::add);
            PageFiles.read(w, all::add);
            IndexLedger.read(w, all::add).numbers(w, documents, all::add);
        });
        all.sort(Diagnostic.ORDER);
        return new Inputs(workspace, documents, register, week, all, exempted, ofDrafts, unreadable);
    }

    /** The exit code of a command whose only fault can be its input. */
    int exitCode() {
        if (unreadable) {
            return ExitCode.USAGE;
        }
        return findings.stream().anyMatch(Diagnostic::isError) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    List<Diagnostic> errors() {
        return findings.stream().filter(Diagnostic::isError).toList();
    }
}
