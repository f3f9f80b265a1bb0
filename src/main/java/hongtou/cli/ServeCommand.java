package hongtou.cli;

import hongtou.build.Faults;
import hongtou.build.Preview;
import hongtou.build.Workspace;
import hongtou.diagnostic.Message;
import hongtou.preview.PreviewServer;
import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "serve", description = "在本机浏览器里预览，包含草稿和检查结果；保存后页面自己更新。不写出任何文件。", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "工作区", description = "含有 content 的文件夹；不写则为当前文件夹")
    private @Nullable String workspace;

    @Option(names = "--port", paramLabel = "端口", description = "1 到 65535，0 为任意空闲端口；不写则为 8080", defaultValue = "8080")
    private int port;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Workspace place = session.workspaceIn(workspace);
        if (port < 0 || port > LAST_PORT) {
            throw new CommandFault(ExitCode.USAGE, "端口要在 0 到 65535 之间", "a port lies between 0 and 65535");
        }
        Preview preview = new Preview(place, () -> session.console().today());
        try (PreviewServer server = PreviewServer.start(preview, port, session.language())) {
            session.say(
                    "预览在 " + server.address() + "（只在本机），第一次打开要等几秒；按 Ctrl+C 结束",
                    "preview at " + server.address()
                            + " (this machine only), the first page takes some seconds; end with Ctrl+C");
            new CountDownLatch(1).await();
        } catch (BindException e) {
            throw new CommandFault(
                    ExitCode.USAGE,
                    "端口 " + port + " 已被占用，请用 --port 另选一个，例如 --port 8081",
                    "port " + port + " is in use; choose another with --port, such as --port 8081");
        } catch (IOException e) {
            Message reason = Faults.reason(e);
            throw new CommandFault(
                    ExitCode.FAILED, "无法开始预览：" + reason.chinese(), "cannot start the preview: " + reason.english());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }
}
