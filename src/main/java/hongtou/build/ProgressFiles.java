package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Progress;
import hongtou.reading.table.ProgressReader;
import hongtou.source.Decoded;
import hongtou.source.Place;
import hongtou.view.Duty;
import hongtou.view.ProgressFaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the progress ledger of a workspace: every CSV file and workbook in {@code content/progress/}. It never leaves the office. */
public final class ProgressFiles {
    private static final String FOLDER = "content/progress";

    private ProgressFiles() {}

    /**
     * The lines of all files, those of one file in its order, the files in that of their names.
     *
     * @param documents whose tasks the lines are about
     * @param findings receives what is wrong with files and lines: HT901, HT906, HT942 to HT945
     */
    public static List<Progress> read(Workspace workspace, List<Document> documents, Consumer<Diagnostic> findings) {
        List<Progress> lines = new ArrayList<>();
        for (String name : names(workspace)) {
            workspace.read(name).ifPresent(bytes -> lines.addAll(read(name, bytes, findings)));
        }
        ProgressFaults.of(Duty.of(documents), lines).forEach(findings);
        return lines;
    }

    private static List<Progress> read(String name, byte[] bytes, Consumer<Diagnostic> findings) {
        if (bytes.length > DocumentFiles.LARGEST) {
            findings.accept(Diagnostic.warning(
                            "HT906",
                            Place.unread(name),
                            new Message("文件太大，没有读", "the file is too large and was not read"))
                    .hint("检查是否选错了文件", "check that this is the right file"));
            return List.of();
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return ProgressReader.xlsx(name, bytes, findings);
        }
        if (Decoded.decode(name, bytes) instanceof Decoded.Text text) {
            return ProgressReader.csv(text.file(), findings);
        }
        findings.accept(Diagnostic.warning(
                        "HT901",
                        Place.unread(name),
                        new Message("文件不是 UTF-8 编码，没有读", "the file is not UTF-8 and was not read"))
                .hint("另存为“CSV UTF-8”，或者存成 .xlsx", "save it as CSV UTF-8, or as .xlsx"));
        return List.of();
    }

    /** What a spreadsheet program has open lies beside it under a name that begins with a mark. */
    private static List<String> names(Workspace workspace) {
        Path folder = workspace.root().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.getFileName().toString().matches("[.~].*"))
                    .map(workspace::name)
                    .filter(n -> n.toLowerCase(Locale.ROOT).matches(".*\\.(csv|xlsx)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
