package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Holidays;
import hongtou.reading.table.HolidaysReader;
import hongtou.source.Decoded;
import hongtou.source.Place;
import hongtou.view.WorkingDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            if (Decoded.decode(name, bytes) instanceof Decoded.Text text) {
                all = all.and(HolidaysReader.read(text.file(), year, findings));
            } else {
                findings.accept(Diagnostic.error(
                                "HT901", Place.unread(name), new Message("文件不是 UTF-8 编码", "the file is not UTF-8"))
                        .hint("在编辑器里“另存为”，编码选 UTF-8", "save it again with the encoding UTF-8"));
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
