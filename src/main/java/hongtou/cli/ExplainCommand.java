package hongtou.cli;

import hongtou.checks.CheckPages;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "explain", description = "解释一条规则：为什么、反例、正例、怎样豁免。", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "规则", description = "规则的编号，如 HT301")
    private String code = "";

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<String> page = CheckPages.text(code.toUpperCase(Locale.ROOT));
        if (page.isEmpty()) {
            throw new CommandFault(ExitCode.USAGE, "没有规则“" + code + "”", "no rule \"" + code + "\"");
        }
        session.print(page.get());
        return ExitCode.DONE;
    }
}
