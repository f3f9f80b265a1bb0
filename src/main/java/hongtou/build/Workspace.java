package hongtou.build;

import hongtou.theme.ThemeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder with {@code content/}, {@code site/} and, if it overrides, {@code themes/}.
 *
 * @param root absolute and normal
 */
public record Workspace(Path root) {

    public Workspace {
        root = root.toAbsolutePath().normalize();
    }

    /** The workspace of a file: the nearest folder above it that holds {@code content/} or {@code site/}. */
    public static Optional<Workspace> around(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        while (folder != null) {
            if (Files.isDirectory(folder.resolve("content")) || Files.isDirectory(folder.resolve("site"))) {
                return Optional.of(new Workspace(folder));
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /** True where there is anything to build; a link to a folder elsewhere is not followed, and would look empty. */
    public boolean exists() {
        return Files.isDirectory(root.resolve("content"), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Every Markdown file below {@code content/}, sorted by path; links are not followed, and README files and what begins with a
     * dot are no documents.
     *
     * @throws UncheckedIOException where a folder cannot be read
     */
    public List<Path> documents() {
        return markdown(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS));
    }

    /** What is named like a document below {@code content/} and is a link, sorted by path. */
    List<Path> links() {
        return markdown(Files::isSymbolicLink);
    }

    private List<Path> markdown(Predicate<Path> kind) {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("content"))) {
            files.filter(kind)
                    .filter(p -> isDocument(p.getFileName().toString()))
                    .forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort((a, b) -> name(a).compareTo(name(b)));
        return found;
    }

    static boolean isDocument(String name) {
        return name.endsWith(".md") && !name.startsWith(".") && !name.equalsIgnoreCase("README.md");
    }

    /** The path as messages and JSON show it: relative to the workspace where it lies in it, with {@code /}. */
    public String name(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path shown = whole.startsWith(root) ? root.relativize(whole) : file;
        return shown.toString().replace('\\', '/');
    }

    /** The themes of the workspace, which override those of the program file by file. */
    ThemeFiles themes() {
        return path -> read("themes/" + path);
    }

    /** The bytes of a file of the workspace, or nothing where there is none or where it would leave the workspace. */
    public Optional<byte[]> read(String path) {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            boolean inside = file.toRealPath().startsWith(root.toRealPath());
            return inside ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
