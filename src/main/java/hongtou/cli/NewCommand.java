package hongtou.cli;

import hongtou.build.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "new", description = "新建一份可以直接修改的文件：plan 实施方案，notice 通知。", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    /** In bytes: 80 Chinese characters, with room for the ending. */
    private static final int LONGEST_NAME = 240;

    private final Session session;

    @Parameters(index = "0", paramLabel = "plan|notice", description = "plan：印发方案的通知和方案；notice：单独的通知")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "标题", description = "方案或通知的标题，也是文件名（太长的只取前 80 个字）")
    private String title = "";

    NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!List.of("plan", "notice").contains(kind)) {
            throw new CommandFault(
                    ExitCode.USAGE,
                    "可以新建 plan（方案）或 notice（通知），没有“" + kind + "”",
                    "plan or notice, not \"" + kind + "\"");
        }
        String name = fileName(title);
        if (name.isEmpty() || title.indexOf('\n') >= 0) {
            throw new CommandFault(ExitCode.USAGE, "标题“" + title + "”不能用", "the title cannot be used");
        }
        Workspace workspace = session.workspace(List.of())
                .orElse(new Workspace(session.console().folder()));
        Path file = workspace
                .root()
                .resolve("content")
                .resolve(kind.equals("plan") ? "plans" : "notices")
                .resolve(name + ".md");
        String quoted = title.strip().replace("'", "''");
        String text = template().replace("{{引用标题}}", quoted).replace("{{标题}}", title.strip());
        OutputFile.writeNew(file, text.getBytes(StandardCharsets.UTF_8));
        session.print(workspace.name(file) + "\n");
        return ExitCode.DONE;
    }

    /** What file systems take of the title: most hold 255 bytes, and the PDF's name has the same stem. */
    private static String fileName(String title) {
        String name = title.strip().replaceAll("[^\\p{L}\\p{N}（）-]+", "");
        int end = 0;
        int bytes = 0;
        while (end < name.length()) {
            int next = name.offsetByCodePoints(end, 1);
            bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_NAME) {
                break;
            }
            end = next;
        }
        return name.substring(0, end);
    }

    private String template() {
        String resource = "new-" + kind + ".md";
        try (InputStream in = Objects.requireNonNull(NewCommand.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
