package hongtou.cli;

import hongtou.build.Edition;
import hongtou.build.Output;
import hongtou.build.Workspace;
import hongtou.build.WorkspaceBuild;
import hongtou.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** Makes the internal website: it is written whatever the findings are, because it shows them. */
record InternalBuild(Session session, Workspace workspace, Path target, LocalDate asOf) implements Callable<Integer> {

    @Override
    public Integer call() {
        Output output = WorkspaceBuild.internal(workspace, asOf);
        session.report(output.findings().stream().filter(Diagnostic::isError).toList());
        BuildCommand.publish(session, output, target, Edition.INTERNAL);
        Summary.of(output.findings(), output.exempted()).say(session);
        BuildCommand.sayWhatWasMade(session, output, target);
        session.say("内部资料，不得外传；检查结果在 findings/index.html", "internal matter; the findings are in findings/index.html");
        if (output.unreadable()) {
            return ExitCode.USAGE;
        }
        return output.hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
