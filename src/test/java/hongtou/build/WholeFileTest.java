package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aNewFileMayBeReadByWhomTheUsersFilesAre() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path plain = Files.writeString(folder.resolve("plain"), "甲");
        WholeFile.write(folder.resolve("new"), bytes("乙"));

        assertThat(Files.getPosixFilePermissions(folder.resolve("new")))
                .isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void anExistingFileKeepsItsPermissionsAndALinkStaysOne() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("file"), "甲");
        Set<PosixFilePermission> shared = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, shared);
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        WholeFile.write(link, bytes("乙"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("乙");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(shared);
    }

    @Test
    void nothingIsLeftWhereItCannotBeWritten() throws IOException {
        Path inTheWay = folder.resolve("full");
        Files.createDirectories(inTheWay.resolve("x"));

        assertThatThrownBy(() -> WholeFile.write(inTheWay, bytes("甲"))).isInstanceOf(IOException.class);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(inTheWay);
        }
    }
}
