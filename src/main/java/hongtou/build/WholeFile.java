package hongtou.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes one file whole or not at all: beside its place, then moved there in one step. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Puts the bytes in the place of a file, whose permissions stay; a new file has those that the user's files have.
     *
     * @param file in a folder that exists
     * @throws IOException where the file system refuses; what was there then stands as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        // A file made with createTempFile could be read by nobody but the user.
        Path fresh = place.resolveSibling(".hongtou-" + UUID.randomUUID() + ".part");
        try {
            Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (posix && Files.exists(place)) {
                Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(place));
            }
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
