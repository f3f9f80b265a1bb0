package hongtou.cli;

import hongtou.audit.AuditJson;
import hongtou.audit.AuditReport;
import hongtou.audit.AuditText;
import hongtou.audit.PdfAudit;
import hongtou.audit.clause.Choices;
import hongtou.audit.ink.UnreadablePdf;
import hongtou.build.Faults;
import hongtou.build.OfficialChoices;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.theme.Theme;
import hongtou.theme.ThemeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--profile",
            paramLabel = "theme.yaml",
            description = "本单位的版式选项（如 themes/official/theme.yaml）；不写则按标准量")
    private @Nullable String profile;

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
            return PdfAudit.of(Files.readAllBytes(path), choices());
        } catch (UnreadablePdf e) {
            throw refused(e.reason());
        } catch (IOException e) {
            throw refused(Faults.reason(e));
        }
    }

    private Choices choices() {
        if (profile == null) {
            return Choices.STANDARD;
        }
        List<Diagnostic> findings = new ArrayList<>();
        try {
            ThemeFiles own = new OneFile(profile, Files.readAllBytes(session.resolve(profile)));
            Choices choices =
                    OfficialChoices.of(new Theme("official", own.over(ThemeFiles.builtIn())).tokens(findings::add));
            session.report(findings);
            return choices;
        } catch (IOException e) {
            Message reason = Faults.reason(e);
            throw new CommandFault(
                    ExitCode.USAGE,
                    "无法读取 " + profile + "：" + reason.chinese(),
                    "cannot read " + profile + ": " + reason.english());
        }
    }

    /** A file that stands for every file of a theme, under the name that the user gave it. */
    @SuppressWarnings("ArrayRecordComponent") // a file's bytes, handed on to be read
    private record OneFile(String name, byte[] bytes) implements ThemeFiles {
        @Override
        public Optional<byte[]> read(String path) {
            return Optional.of(bytes);
        }

        @Override
        public List<Version> versions(String path) {
            return List.of(new Version(name, bytes));
        }
    }

    private CommandFault refused(Message reason) {
        return new CommandFault(
                ExitCode.USAGE,
                "无法测量 " + file + "：" + reason.chinese(),
                "cannot measure " + file + ": " + reason.english());
    }
}
