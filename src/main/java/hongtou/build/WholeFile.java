package hongtou.build;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes a file whole or not at all: beside its place, then moved there in one step. Who may read and write it stays as it was, so
 * that what lies in a folder of several people stays theirs.
 */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes a file, in the place of one that is there.
     *
     * @throws IOException where the file system refuses; then what was there is unchanged
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path place = file.toAbsolutePath();
        Path fresh = fresh(place, 0);
        try {
            Files.write(fresh, bytes);
            keepPermissions(place, fresh);
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** A temporary file as the JDK makes it would be closed to everybody else. */
    private static Path fresh(Path place, int number) throws IOException {
        try {
            return Files.createFile(place.resolveSibling(".hongtou-" + number + ".part"));
        } catch (FileAlreadyExistsException another) {
            return fresh(place, number + 1);
        }
    }

    private static void keepPermissions(Path before, Path now) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(now, PosixFileAttributeView.class);
        if (view != null && Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)) {
            view.setPermissions(Files.getPosixFilePermissions(before));
        }
    }
}
