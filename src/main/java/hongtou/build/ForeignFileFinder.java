package hongtou.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

/** Looks through an output folder for a file that no earlier build wrote, or that somebody changed since. */
final class ForeignFileFinder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<String, String> ours;

    /** @param ours path to SHA-256 of what the earlier build wrote */
    ForeignFileFinder(Path root, Map<String, String> ours) {
        this.root = root;
        this.ours = ours;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (path.equals(Manifest.NAME) && !ours.isEmpty()) {
            return FileVisitResult.CONTINUE;
        }
        String sum = ours.get(path);
        if (sum == null || !attributes.isRegularFile() || !sum.equals(Manifest.sha256(Files.readAllBytes(file)))) {
            throw new Found(path);
        }
        return FileVisitResult.CONTINUE;
    }

    /** The first foreign file. */
    static final class Found extends IOException {
        private static final long serialVersionUID = 1L;
        private final String path;

        Found(String path) {
            super(path);
            this.path = path;
        }

        String path() {
            return path;
        }
    }
}
