package hongtou.cli;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Hands over what a command made: to the file that {@code -o} names, or as data on standard output. */
final class Delivery {
    private Delivery() {}

    static void text(Session session, @Nullable String out, String text) {
        if (out == null) {
            session.print(text);
        } else {
            OutputFile.write(session.resolve(out), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @throws CommandFault where the bytes would be poured over a terminal */
    static void bytes(Session session, @Nullable String out, byte[] bytes) {
        if (out != null) {
            OutputFile.write(session.resolve(out), bytes);
        } else if (session.console().terminal()) {
            throw new CommandFault(
                    ExitCode.USAGE, "这种格式不能显示，请用 -o 写到文件", "this format cannot be shown; write it to a file with -o");
        } else {
            session.console().out().writeBytes(bytes);
            session.console().out().flush();
        }
    }
}
