package hongtou.cli;

import hongtou.model.Document;
import hongtou.render.matrix.CalendarIcs;
import hongtou.render.matrix.ChecklistMarkdown;
import hongtou.render.matrix.ChecklistXlsx;
import hongtou.render.matrix.ClauseLinks;
import hongtou.render.site.OwnerFolder;
import hongtou.view.Calendar;
import hongtou.view.Checklist;
import hongtou.view.Owner;
import hongtou.view.TaskMatrix;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    @Option(names = "--format", paramLabel = "md|xlsx|ics", description = "md：Markdown（默认）；xlsx：电子表格；ics：日历")
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
        if (format.equalsIgnoreCase("pdf")) {
            throw new CommandFault(
                    ExitCode.USAGE,
                    "清单现在不能写成 pdf，可以写：md、xlsx、ics",
                    "checklists cannot be written as pdf yet; one of: md, xlsx, ics");
        }
        Formats.require(format, "md", "xlsx", "ics");
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
        if (owner != null) {
            one(choice.named(owner), inputs.documents());
        } else {
            everybody(choice.all(), inputs.documents());
        }
        return inputs.exitCode();
    }

    private void one(Owner who, List<Document> documents) {
        List<Document> own = filter.select(documents, who);
        if (own.isEmpty()) {
            session.say(who.name() + " 没有符合条件的任务", who.name() + " has no such tasks");
        }
        if (isText()) {
            Delivery.text(session, out, new String(bytes(who, own), StandardCharsets.UTF_8));
        } else {
            Delivery.bytes(session, out, bytes(who, own));
        }
    }

    private void everybody(List<Owner> owners, List<Document> documents) {
        Path folder = session.resolve(out == null ? "" : out);
        Map<String, String> names =
                OwnerFolder.of(owners.stream().map(Owner::name).toList());
        int written = 0;
        for (Owner who : owners) {
            List<Document> own = filter.select(documents, who);
            if (!own.isEmpty()) {
                String file = names.get(who.name()) + "." + format.toLowerCase(Locale.ROOT);
                OutputFile.write(folder.resolve(file), bytes(who, own));
                written++;
            }
        }
        session.say("已写 " + written + " 份清单，在 " + folder, written + " checklists in " + folder);
    }

    private boolean isText() {
        return format.equalsIgnoreCase("md");
    }

    private byte[] bytes(Owner who, List<Document> own) {
        if (format.equalsIgnoreCase("ics")) {
            return CalendarIcs.write(Calendar.of(own), who.name() + "工作任务", ClauseLinks.NONE);
        }
        Checklist checklist = Checklist.of(who, TaskMatrix.of(own), filter.window());
        return isText()
                ? ChecklistMarkdown.write(checklist).getBytes(StandardCharsets.UTF_8)
                : ChecklistXlsx.write(checklist, ClauseLinks.NONE);
    }
}
