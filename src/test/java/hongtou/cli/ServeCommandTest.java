package hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    @TempDir
    Path folder;

    @Test
    void endsWhenItIsInterrupted() throws IOException, InterruptedException, ExecutionException {
        Files.createDirectories(folder.resolve("content"));
        FutureTask<CommandRun> run = new FutureTask<>(() -> CommandRun.in(folder, "serve", "--port", "0"));
        Thread thread = new Thread(run, "serve");
        thread.start();
        thread.interrupt();
        assertThat(run.get().code()).isEqualTo(ExitCode.DONE);
        assertThat(run.get().err()).contains("预览在 http://127.0.0.1:").contains("Ctrl+C");
    }

    @Test
    void aPortInUseIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun run = CommandRun.in(folder, "serve", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err())
                    .contains("端口 " + taken.getLocalPort() + " 已被占用")
                    .contains("--port");
        }
    }

    @Test
    void aPortThatIsNoneIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        assertThat(CommandRun.in(folder, "serve", "--port", "70000").err()).contains("0 到 65535");
        assertThat(CommandRun.in(folder, "serve", "--port", "web").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFolderWithoutContentIsSaid() {
        CommandRun run = CommandRun.in(folder, "serve");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("没有 content 文件夹");
    }
}
