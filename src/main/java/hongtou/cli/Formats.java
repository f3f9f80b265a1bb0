package hongtou.cli;

import java.util.List;
import java.util.Locale;

/** The values of {@code --format}. */
final class Formats {
    private Formats() {}

    /** @throws CommandFault where the format is none of those known */
    static void require(String format, String... known) {
        if (!List.of(known).contains(format.toLowerCase(Locale.ROOT))) {
            String list = String.join("、", known);
            throw new CommandFault(
                    ExitCode.USAGE,
                    "不认识的格式“" + format + "”，可以写：" + list,
                    "unknown format \"" + format + "\"; one of: " + list);
        }
    }
}
