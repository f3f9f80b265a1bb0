package hongtou.cli;

import hongtou.build.Edition;
import hongtou.build.Output;
import hongtou.build.Publication;
import hongtou.build.PublicationFault;
import hongtou.build.Workspace;
import hongtou.build.WorkspaceBuild;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "build", description = "读取、检查、生成全部文件：红头文件 PDF、网站、任务表，写到 public 文件夹。", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "工作区", description = "含有 content 的文件夹；不写则为当前文件夹")
    private @Nullable String workspace;

    @Option(names = "-o", paramLabel = "文件夹", description = "写到这个文件夹，不写则为工作区里的 public")
    private @Nullable String out;

    @Option(names = "--strict", description = "有警告也不发布")
    private boolean strict;

    @Option(names = "--internal", description = "内部网站：包含草稿和不公开的文件，带检查结果；要用 -o 写明文件夹，不能写进 public")
    private boolean internal;

    @Option(names = "--as-of", paramLabel = "日期", description = "内部网站的进度和逾期按这一天算，如 2024-06-30；不写则为今天")
    private @Nullable String asOf;

    BuildCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Workspace place = session.workspaceIn(workspace);
        if (internal) {
            return new InternalBuild(session, place, folder(), asOf()).call();
        }
        Output output = WorkspaceBuild.run(place);
        Summary summary = Summary.of(output.findings(), output.exempted());
        if (output.hasErrors() || strict && Summary.hasWarnings(output.findings())) {
            session.report(strict ? output.findings() : errors(output));
            summary.say(session);
            session.say("没有发布；原来的内容没有变", "nothing was published; what was there is unchanged");
            return output.unreadable() ? ExitCode.USAGE : ExitCode.FINDINGS;
        }
        session.report(seenOnlyHere(output));
        sayWhatDraftsHave(output);
        Path target = out == null ? place.root().resolve("public") : session.resolve(out);
        publish(session, output, target, Edition.PUBLIC);
        summary.say(session);
        sayWhatWasMade(session, output, target);
        return ExitCode.DONE;
    }

    private LocalDate asOf() {
        LocalDate day = FilterOptions.day("--as-of", asOf);
        return day == null ? session.console().today() : day;
    }

    private Path folder() {
        if (out == null) {
            throw new CommandFault(
                    ExitCode.USAGE, "内部网站要用 -o 写明文件夹，例如 -o ../内部网站", "--internal needs a folder: -o ../internal-site");
        }
        return session.resolve(out);
    }

    static void sayWhatWasMade(Session session, Output output, Path target) {
        session.say(
                "已生成 " + output.documents().size() + " 份文件，共 " + output.files().size() + " 个输出，在 " + target,
                output.documents().size() + " documents, " + output.files().size() + " files in " + target);
    }

    private void sayWhatDraftsHave(Output output) {
        long errors = output.drafts().stream().filter(Diagnostic::isError).count();
        if (errors > 0) {
            session.say(
                    "草稿里有 " + errors + " 处错误；草稿不发布，不影响这次发布，用 check 查看",
                    errors + " errors in drafts, which are not published; see them with check");
        }
    }

    private static List<Diagnostic> errors(Output output) {
        return output.findings().stream().filter(Diagnostic::isError).toList();
    }

    /** What is told of files and of what was rendered; the findings in the texts are for check. */
    private static List<Diagnostic> seenOnlyHere(Output output) {
        return output.findings().stream()
                .filter(d -> d.severity() != Severity.INFO && d.code().startsWith("HT9"))
                .toList();
    }

    static void publish(Session session, Output output, Path target, Edition edition) {
        try {
            new Publication(target, edition)
                    .publish(output.files())
                    .ifPresent(left -> session.say(
                            "上次生成的内容没能删掉，留在 " + left + "；它不影响新的内容，可以手工删除",
                            "what was made before could not be removed and is left in " + left
                                    + "; it does no harm and may be deleted"));
        } catch (PublicationFault e) {
            throw new CommandFault(
                    e.refused() ? ExitCode.USAGE : ExitCode.FAILED,
                    e.message().chinese(),
                    e.message().english());
        }
    }
}
