package hongtou.cli;

import hongtou.build.KeptFolder;
import hongtou.build.PublicationFault;
import hongtou.model.Document;
import hongtou.render.site.OwnerFolder;
import hongtou.view.Owner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "checklist", description = "列出一个单位或责任人的全部任务，按时限排列，供逐项核对。", mixinStandardHelpOptions = true)
final class ChecklistCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "文件", description = "方案的 .md 文件；不写则看 content 里的全部方案")
    private List<String> files = List.of();

    @Option(names = "--owner", paramLabel = "单位", description = "单位或责任人；包括它所在的群体（如各行政村）的任务")
    private @Nullable String owner;

    @Option(names = "--all", description = "每个单位一份，写到 -o 指定的文件夹")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "md|pdf|xlsx|ics",
            description = "md：Markdown（默认）；pdf：打印用；xlsx：电子表格；ics：日历")
    private String format = "md";

    @Option(names = "-o", paramLabel = "输出文件", description = "写到文件；不写则显示出来。与 --all 同用时是文件夹")
    private @Nullable String out;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    ChecklistCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Formats.require(format, "md", "pdf", "xlsx", "ics");
        if (all == (owner != null)) {
            throw new CommandFault(
                    ExitCode.USAGE, "请用 --owner 写出单位，或用 --all 为每个单位各写一份", "name a body with --owner, or use --all");
        }
        if (all && out == null) {
            throw new CommandFault(ExitCode.USAGE, "--all 要用 -o 指定文件夹", "--all needs a folder: -o DIR");
        }
        Inputs inputs = Inputs.read(session, files);
        session.report(inputs.errors());
        OwnerChoice choice = new OwnerChoice(inputs);
        ChecklistFormats written = new ChecklistFormats(format, filter.window(), inputs, session);
        LedgerChoice ledger =
                new LedgerChoice(inputs, session, filter.asOf(session.console().today()));
        if (owner != null) {
            one(choice.named(owner), inputs.documents(), written, ledger);
        } else {
            everybody(choice.all(), inputs.documents(), written, ledger);
        }
        return inputs.exitCode();
    }

    private void one(Owner who, List<Document> documents, ChecklistFormats written, LedgerChoice ledger) {
        List<Document> own = filter.select(documents, who, ledger);
        if (own.isEmpty()) {
            session.say(who.name() + " 没有符合条件的任务", who.name() + " has no such tasks");
        }
        byte[] bytes = written.bytes(who, own);
        if (written.isText()) {
            Delivery.text(session, out, new String(bytes, StandardCharsets.UTF_8));
        } else {
            Delivery.bytes(session, out, bytes);
        }
    }

    private void everybody(
            List<Owner> owners, List<Document> documents, ChecklistFormats written, LedgerChoice ledger) {
        Path folder = session.resolve(out == null ? "" : out);
        Map<String, String> names =
                OwnerFolder.of(owners.stream().map(Owner::name).toList());
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Owner who : owners) {
            List<Document> own = filter.select(documents, who, ledger);
            if (!own.isEmpty()) {
                files.put(names.get(who.name()) + "." + format.toLowerCase(Locale.ROOT), written.bytes(who, own));
            }
        }
        try {
            new KeptFolder(folder).write(files);
        } catch (PublicationFault e) {
            throw new CommandFault(
                    e.refused() ? ExitCode.USAGE : ExitCode.FAILED,
                    e.message().chinese(),
                    e.message().english());
        }
        session.say("已写 " + files.size() + " 份清单，在 " + folder, files.size() + " checklists in " + folder);
    }
}
