package hongtou.cli;

import hongtou.diagnostic.Language;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Where the program stands: its streams, its folder, its language.
 *
 * @param out data
 * @param err messages
 * @param folder the folder that relative paths start from
 * @param language the language of messages where no option names one
 * @param today the day that counts as today where no option names one
 * @param terminal true where a person reads the messages as they come
 */
record Console(PrintStream out, PrintStream err, Path folder, Language language, LocalDate today, boolean terminal) {

    Path resolve(String path) {
        return folder.resolve(path).normalize();
    }
}
