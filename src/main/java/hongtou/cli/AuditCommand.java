package hongtou.cli;

import hongtou.audit.AuditJson;
import hongtou.audit.AuditReport;
import hongtou.audit.AuditText;
import hongtou.audit.PdfAudit;
import hongtou.audit.ink.UnreadablePdf;
import hongtou.build.Faults;
import hongtou.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "audit", description = "按 GB/T 9704 逐条测量一份 PDF。", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "文件", description = "要测量的 PDF，谁做的都行，但要有文字层")
    private String file = "";

    @Option(names = "--format", paramLabel = "text|json", description = "text：逐行（默认）；json：给程序用")
    private String format = "text";

    AuditCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Formats.require(format, "text", "json");
        AuditReport report = measure();
        boolean json = format.toLowerCase(Locale.ROOT).equals("json");
        session.print(
                json
                        ? new AuditJson(session.language()).print(report)
                        : new AuditText(session.language()).print(report));
        return report.isMet() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private AuditReport measure() {
        Path path = session.resolve(file);
        try {
            return PdfAudit.of(Files.readAllBytes(path));
        } catch (UnreadablePdf e) {
            throw refused(e.reason());
        } catch (IOException e) {
            throw refused(Faults.reason(e));
        }
    }

    private CommandFault refused(Message reason) {
        return new CommandFault(
                ExitCode.USAGE,
                "无法测量 " + file + "：" + reason.chinese(),
                "cannot measure " + file + ": " + reason.english());
    }
}
