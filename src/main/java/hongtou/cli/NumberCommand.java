package hongtou.cli;

import hongtou.build.IndexLedger;
import hongtou.build.Workspace;
import hongtou.diagnostic.Diagnostic;
import hongtou.model.IndexNumber;
import hongtou.view.IndexNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "number",
        description = "给还没有索引号的公开文件编号，记进 site/index-numbers.csv；已经记下的一行也不改。",
        mixinStandardHelpOptions = true)
final class NumberCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--dry-run", description = "只显示会编什么号，不写")
    private boolean dry;

    NumberCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Inputs inputs = Inputs.read(session, List.of());
        Workspace workspace = inputs.workspace().orElseThrow();
        List<Diagnostic> errors =
                inputs.errors().stream().filter(inputs.ofDrafts().negate()).toList();
        if (!errors.isEmpty()) {
            session.report(errors);
            session.say("有错误，没有编号", "nothing was numbered: there are errors");
            return inputs.exitCode();
        }
        List<Diagnostic> findings = new ArrayList<>();
        IndexLedger ledger = IndexLedger.read(workspace, findings::add);
        IndexNumbers numbers = ledger.numbers(workspace, inputs.documents(), findings::add);
        List<Diagnostic> faults = findings.stream()
                .filter(d -> !said(d, numbers) && !inputs.ofDrafts().test(d))
                .sorted(Diagnostic.ORDER)
                .toList();
        session.report(faults);
        if (faults.stream().anyMatch(Diagnostic::isError)) {
            session.say("有错误，没有编号", "nothing was numbered: there are errors");
            return ExitCode.FINDINGS;
        }
        if (!IndexLedger.hasPattern(workspace)) {
            throw new CommandFault(
                    ExitCode.USAGE,
                    "site/site.yml 里没有写“索引号”的格式，例如：索引号: {格式: '{机构代码}/{年}-{序号}', 机构代码: …}",
                    "site/site.yml does not say how 索引号 is written");
        }
        give(workspace, ledger, numbers.proposed());
        return ExitCode.DONE;
    }

    /** That a document has no number is told by giving it one. */
    private static boolean said(Diagnostic finding, IndexNumbers numbers) {
        return finding.code().equals("HT951")
                && numbers.proposed().stream()
                        .anyMatch(p -> p.at().file().equals(finding.place().file()));
    }

    private void give(Workspace workspace, IndexLedger ledger, List<IndexNumber> proposed) {
        proposed.forEach(p -> session.print(p.number() + "\t" + p.document() + "\t" + p.title() + "\n"));
        if (!dry && !proposed.isEmpty()) {
            byte[] bytes = ledger.with(proposed);
            if (bytes == null || !ledger.isUnchanged(workspace)) {
                throw new CommandFault(
                        ExitCode.USAGE,
                        IndexLedger.FILE + " 刚才被别人改过，没有动它",
                        IndexLedger.FILE + " was changed meanwhile and is left alone");
            }
            OutputFile.write(workspace.root().resolve(IndexLedger.FILE), bytes);
        }
        String done = dry ? "会编 " : "已编 ";
        session.say(
                done + proposed.size() + " 个索引号" + (dry || proposed.isEmpty() ? "" : "，记在 " + IndexLedger.FILE),
                proposed.size() + (dry ? " numbers would be given" : " numbers given"));
    }
}
