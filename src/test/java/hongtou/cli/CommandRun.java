package hongtou.cli;

import hongtou.diagnostic.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** What one run of the program printed and returned. */
record CommandRun(int code, String out, String err) {

    static CommandRun in(Path folder, String... args) {
        return run(folder, false, args);
    }

    /** As a person sees it who sits at a terminal. */
    static CommandRun atTerminal(Path folder, String... args) {
        return run(folder, true, args);
    }

    private static CommandRun run(Path folder, boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder,
                Language.CHINESE,
                LocalDate.of(2025, 7, 1),
                terminal);
        int code = Hongtou.run(console, args);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
