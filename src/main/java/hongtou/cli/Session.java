package hongtou.cli;

import hongtou.build.Workspace;
import hongtou.diagnostic.CondensedReport;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Language;
import hongtou.diagnostic.TextReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What every command needs: the console, and the language that the user chose. */
final class Session {
    private final Console console;
    private final Supplier<@Nullable Language> chosen;

    Session(Console console, Supplier<@Nullable Language> chosen) {
        this.console = console;
        this.chosen = chosen;
    }

    Console console() {
        return console;
    }

    Language language() {
        Language language = chosen.get();
        return language == null ? console.language() : language;
    }

    /** A line for the user. */
    void say(String chinese, String english) {
        console.err().println(language() == Language.CHINESE ? chinese : english);
    }

    /** Data. */
    void print(String text) {
        console.out().print(text);
        console.out().flush();
    }

    void report(List<Diagnostic> findings) {
        TextReport report = new TextReport(language(), console.terminal());
        console.err().print(new CondensedReport(report).print(findings));
        console.err().flush();
    }

    /** Every finding in full, notes that repeat too. */
    void reportAll(List<Diagnostic> findings) {
        TextReport report = new TextReport(language(), console.terminal());
        findings.forEach(f -> console.err().print(report.print(f)));
        console.err().flush();
    }

    Path resolve(String path) {
        return console.resolve(path);
    }

    /**
     * The workspace in a folder.
     *
     * @param folder as the user wrote it, or null for the one the user stands in
     * @throws CommandFault where nothing there is to be built
     */
    Workspace workspaceIn(@Nullable String folder) {
        Workspace place = new Workspace(folder == null ? console.folder() : resolve(folder));
        if (!place.exists()) {
            throw new CommandFault(
                    ExitCode.USAGE,
                    place.root() + " 里没有 content 文件夹（链接不算）",
                    "there is no content folder in " + place.root() + " (a link is none)");
        }
        return place;
    }

    /** The workspace around the first of some files, or the folder the user stands in. */
    Optional<Workspace> workspace(List<Path> files) {
        if (!files.isEmpty()) {
            return Workspace.around(files.get(0));
        }
        Workspace here = new Workspace(console.folder());
        return here.exists()
                ? Optional.of(here)
                : Workspace.around(console.folder().resolve("x"));
    }
}
