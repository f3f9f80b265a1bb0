package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.StaticPage;
import hongtou.reading.PageReader;
import hongtou.source.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the pages that an office has written itself: {@code site/pages/NAME.md}, which becomes {@code NAME/index.html}. */
public final class PageFiles {
    private static final String FOLDER = "site/pages";

    private PageFiles() {}

    /**
     * The pages, sorted by their files; links are not followed, and README files and what begins with a dot are no pages.
     *
     * @param findings receives what is wrong with files and texts
     * @throws UncheckedIOException where the folder cannot be read
     */
    public static List<StaticPage> read(Workspace workspace, Consumer<Diagnostic> findings) {
        List<StaticPage> pages = new ArrayList<>();
        for (String name : names(workspace)) {
            workspace.read(name).ifPresent(bytes -> page(name, bytes, pages, findings));
        }
        return pages;
    }

    private static void page(String name, byte[] bytes, List<StaticPage> pages, Consumer<Diagnostic> findings) {
        String id = name.substring(FOLDER.length() + 1, name.length() - ".md".length());
        if (bytes.length > DocumentFiles.LARGEST) {
            fault(
                    findings,
                    "HT906",
                    Place.unread(name),
                    "文件太大，没有读",
                    "the file is too large",
                    "检查是否选错了文件",
                    "check the file");
        } else if (!SafeName.is(id)) {
            fault(
                    findings,
                    "HT915",
                    Place.unread(name),
                    "文件名“" + id + "”不能用作网址",
                    "the file name \"" + id + "\" cannot be part of an address",
                    "改用汉字、字母、数字、- 和 _，直接放在 site/pages 里",
                    "use Han characters, letters, digits, - and _, right in site/pages");
        } else {
            OfficeText.read(name, bytes, findings)
                    .flatMap(text -> PageReader.read(text, findings))
                    .ifPresent(pages::add);
        }
    }

    private static void fault(
            Consumer<Diagnostic> findings,
            String code,
            Place at,
            String chinese,
            String english,
            String hint,
            String englishHint) {
        findings.accept(
                Diagnostic.error(code, at, new Message(chinese, english)).hint(hint, englishHint));
    }

    /** Folders are looked into too, so that a page in one is told of instead of forgotten. */
    private static List<String> names(Workspace workspace) {
        Path folder = workspace.root().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> Workspace.isDocument(f.getFileName().toString()))
                    .map(workspace::name)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
