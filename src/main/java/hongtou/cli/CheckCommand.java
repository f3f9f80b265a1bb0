package hongtou.cli;

import hongtou.checks.CheckPages;
import hongtou.diagnostic.JsonReport;
import hongtou.diagnostic.SarifReport;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check", description = "检查文件，列出发现的问题；什么都不写。", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "文件", description = "要检查的 .md 文件；不写则检查 content 里的全部文件")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "text|json|sarif", description = "text：逐行（默认）；json、sarif：给程序用")
    private String format = "text";

    @Option(names = "--strict", description = "警告也算错误")
    private boolean strict;

    @Option(names = "--all", description = "同样的提示也逐处列出；不写则每份文件只列前几处")
    private boolean all;

    @Option(names = "--fix", description = "改正有把握的问题，只动那几个字")
    private boolean fix;

    @Option(names = "--dry-run", description = "与 --fix 同用：只显示会怎样改")
    private boolean dry;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Formats.require(format, "text", "json", "sarif");
        Inputs named = Inputs.read(session, files);
        Inputs inputs = files.isEmpty() ? named.withTables() : named;
        if (fix) {
            new CorrectionRun(session, dry).run(inputs);
            return inputs.unreadable() ? ExitCode.USAGE : ExitCode.DONE;
        }
        report(inputs);
        return strict && Summary.hasWarnings(inputs.findings())
                ? Math.max(ExitCode.FINDINGS, inputs.exitCode())
                : inputs.exitCode();
    }

    private void report(Inputs inputs) {
        switch (format.toLowerCase(Locale.ROOT)) {
            case "json" ->
                session.print(new JsonReport(session.language()).print(inputs.findings(), inputs.exempted()));
            case "sarif" ->
                session.print(new SarifReport(session.language(), Hongtou.VERSION, CheckPages::name)
                        .print(inputs.findings(), inputs.exempted()));
            default -> {
                if (all) {
                    session.reportAll(inputs.findings());
                } else {
                    session.report(inputs.findings());
                }
                if (session.console().terminal()) {
                    FindingTable.of(inputs.findings()).say(session);
                }
                Summary.of(inputs.findings(), inputs.exempted()).say(session);
            }
        }
    }
}
