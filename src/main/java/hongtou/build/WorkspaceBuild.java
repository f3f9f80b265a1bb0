package hongtou.build;

import hongtou.checks.Checks;
import hongtou.checks.Findings;
import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.Register;
import hongtou.view.WorkingDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Turns a workspace into everything that is published from it. */
public final class WorkspaceBuild {
    private WorkspaceBuild() {}

    /** Reads, checks and, where nothing is wrong at error level, renders; writes nothing. */
    public static Output run(Workspace workspace) {
        DocumentFiles read = DocumentFiles.read(workspace.documents(), Optional.of(workspace));
        Findings checked = Checks.of(read.documents(), read.findings());
        List<Diagnostic> findings = new ArrayList<>(checked.findings());
        Settings settings = Settings.read(workspace, findings::add);
        Register register = RegisterFile.read(workspace, findings::add);
        WorkingDays week = HolidayFiles.read(workspace, findings::add);
        List<Document> open =
                read.documents().stream().filter(Document::isPublic).toList();
        TreeMap<String, byte[]> files = new TreeMap<>();
        if (findings.stream().noneMatch(Diagnostic::isError)) {
            files.putAll(new PublicFiles(workspace, settings, register, week, findings::add).of(open));
        }
        return new Output(
                files,
                open,
                findings.stream().sorted(Diagnostic.ORDER).toList(),
                checked.exempted(),
                read.unreadable());
    }
}
