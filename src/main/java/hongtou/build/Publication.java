package hongtou.build;

import hongtou.diagnostic.Message;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts a build's files into a folder, whole or not at all: they are written beside it, read back, and swapped in. What a user put
 * into the folder is never deleted: a folder that holds anything but an earlier build is refused.
 */
public final class Publication {
    private final Path target;
    private final Edition edition;
    private final Removal removal;

    /**
     * @param target the output folder, such as {@code public/}
     * @param edition for whom the files are made: one edition never takes the place of the other
     */
    public Publication(Path target, Edition edition) {
        this(target, edition, Publication::delete);
    }

    /** @param removal how an earlier build is taken away once the new one stands */
    Publication(Path target, Edition edition, Removal removal) {
        this.target = target.toAbsolutePath().normalize();
        this.edition = edition;
        this.removal = removal;
    }

    /** Takes a folder away with all that is in it. */
    interface Removal {
        void remove(Path folder) throws IOException;
    }

    /**
     * Publishes.
     *
     * @return the folder of the earlier build where it could not be removed, which does the new one no harm
     * @throws PublicationFault where the folder is not ours, or the file system refuses; the old folder then stands as before
     */
    public Optional<Path> publish(SortedMap<String, byte[]> files) throws PublicationFault {
        new OtherEditions(target, edition).refuse();
        refuseForeignFiles();
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.put(Manifest.NAME, Manifest.write(edition, files));
        Path fresh = null;
        try {
            Path parent = target.getParent();
            Files.createDirectories(parent);
            fresh = Files.createTempDirectory(parent, ".hongtou-new-");
            write(fresh, all);
            return swap(fresh);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw failed("写入", "write", e);
        } finally {
            left(fresh);
        }
    }

    private void refuseForeignFiles() throws PublicationFault {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.isSymbolicLink(target)) {
            throw new PublicationFault(
                    new Message(
                            target + " 是一个链接，不会替换它；请用 -o 写明它所指的文件夹",
                            target + " is a link and will not be replaced; name the folder it leads to with -o"),
                    true,
                    null);
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new PublicationFault(
                    new Message(target + " 不是文件夹，不会覆盖它", target + " is not a folder and will not be overwritten"),
                    true,
                    null);
        }
        try {
            Path manifest = target.resolve(Manifest.NAME);
            Map<String, String> ours = Files.isRegularFile(manifest)
                    ? Manifest.read(Files.readAllBytes(manifest))
                            .map(Manifest::sums)
                            .orElse(Map.of())
                    : Map.of();
            Files.walkFileTree(target, new ForeignFileFinder(target, ours));
        } catch (ForeignFileFinder.Found found) {
            throw new PublicationFault(
                    new Message(
                            target + " 里的 " + found.path() + " 不是上次生成的，不会覆盖；请把它移走，或用 -o 另选文件夹",
                            found.path() + " in " + target
                                    + " was not made by an earlier build and will not be overwritten; move it away, or choose a folder with -o"),
                    true,
                    null);
        } catch (IOException e) {
            throw failed("读取", "read", e);
        }
    }

    private PublicationFault failed(String chinese, String english, Exception e) {
        Message reason = Faults.reason(e);
        return new PublicationFault(
                new Message(
                        "无法" + chinese + " " + target + "：" + reason.chinese() + "；原来的内容没有变",
                        "cannot " + english + " " + target + ": " + reason.english() + "; what was there is unchanged"),
                false,
                e);
    }

    private static void write(Path folder, SortedMap<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey()).normalize();
            if (!path.startsWith(folder)) {
                throw new IOException("path leaves the folder: " + file.getKey());
            }
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
            if (Files.size(path) != file.getValue().length) {
                throw new IOException("no space left: " + file.getKey());
            }
        }
    }

    /** Two renames, the second undone by the first's reverse: at no moment is the old build lost. */
    private Optional<Path> swap(Path fresh) throws IOException {
        openToReaders(fresh);
        if (!Files.exists(target)) {
            Files.move(fresh, target);
            return Optional.empty();
        }
        Path old = target.resolveSibling(fresh.getFileName().toString().replace("new", "old"));
        Files.move(target, old);
        try {
            Files.move(fresh, target);
        } catch (IOException e) {
            Files.move(old, target);
            throw e;
        }
        return left(old);
    }

    /** A temporary folder is private; what is published may be read by a web server. */
    private static void openToReaders(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** The folder where it cannot be removed: a program looks into it, or it is read-only. */
    private Optional<Path> left(@Nullable Path folder) {
        if (folder == null || !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            removal.remove(folder);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
