package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Holidays;
import hongtou.reading.table.HolidaysReader;
import hongtou.source.SourceFile;
import hongtou.view.WorkingDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the public holidays of a workspace: {@code site/holidays/YYYY.csv}, a file for each year. */
public final class HolidayFiles {
    private static final String FOLDER = "site/holidays";

    private HolidayFiles() {}

    /**
     * The working days; weekends only where the workspace says nothing.
     *
     * @param findings receives HT901 and HT941 for files that are not as they should be
     */
    public static WorkingDays read(Workspace workspace, Consumer<Diagnostic> findings) {
        Holidays all = Holidays.NONE;
        for (String name : names(workspace)) {
            int year = Integer.parseInt(name.substring(FOLDER.length() + 1, FOLDER.length() + 5));
            byte[] bytes = workspace.read(name).orElseThrow();
            Optional<SourceFile> text = OfficeText.read(name, bytes, findings);
            if (text.isPresent()) {
                all = all.and(HolidaysReader.read(text.get(), year, findings));
            }
        }
        return new WorkingDays(all);
    }

    private static List<String> names(Workspace workspace) {
        Path folder = workspace.root().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(workspace::name)
                    .filter(n -> n.matches(FOLDER + "/\\d{4}\\.csv"))
                    .filter(n -> workspace.read(n).isPresent())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
