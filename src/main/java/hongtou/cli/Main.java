package hongtou.cli;

import hongtou.diagnostic.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs the arguments and ends with the exit code of {@code interface.md}: 0, 1, 2 or 3. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Console console = new Console(
                out,
                err,
                Path.of("").toAbsolutePath(),
                language(System.getenv(), Locale.getDefault()),
                today(System.getenv(), Clock.system(ZoneId.systemDefault())),
                System.getenv("HONGTOU_TERMINAL") != null);
        int code = Hongtou.run(console, args);
        out.flush();
        System.exit(code);
    }

    /** The day of SOURCE_DATE_EPOCH (seconds, UTC), by which a build can be done over; else that of the clock. */
    static LocalDate today(Map<String, String> environment, Clock clock) {
        String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "").strip();
        return epoch.matches("\\d{1,11}")
                ? LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC)
                : LocalDate.now(clock);
    }

    /**
     * Chinese, unless the user's locale names another language; the locale {@code C} names none. Where the machine has not the
     * user's locale, the launcher puts another one in its place and tells what it was.
     */
    static Language language(Map<String, String> environment, Locale locale) {
        String named = Stream.of("HONGTOU_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(k -> environment.getOrDefault(k, ""))
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElse("");
        if (named.isEmpty()) {
            boolean posix = environment.containsKey("HOME") && !environment.containsKey("USERPROFILE");
            return posix || locale.getLanguage().equals("zh") ? Language.CHINESE : Language.ENGLISH;
        }
        boolean neutral = named.equals("C") || named.equals("POSIX") || named.startsWith("C.");
        return neutral || named.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.CHINESE : Language.ENGLISH;
    }
}
