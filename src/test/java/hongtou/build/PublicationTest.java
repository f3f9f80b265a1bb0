package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    @TempDir
    Path folder;

    private static SortedMap<String, byte[]> files(String... pathsAndTexts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    @Test
    void replacesAnEarlierBuildWhole() throws Exception {
        Path target = folder.resolve("public");
        new Publication(target, Edition.PUBLIC).publish(files("a.html", "旧", "plans/x/index.html", "x"));
        new Publication(target, Edition.PUBLIC).publish(files("a.html", "新"));

        assertThat(target.resolve("a.html")).content().isEqualTo("新");
        assertThat(target.resolve("plans")).doesNotExist();
        assertThat(target.resolve("manifest.json")).content().contains("a.html");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    @Test
    void neverDeletesWhatSomebodyPutThere() throws Exception {
        Path target = folder.resolve("public");
        new Publication(target, Edition.PUBLIC).publish(files("a.html", "旧"));
        Files.writeString(target.resolve("我的笔记.txt"), "笔记");

        PublicationFault fault = catchThrowableOfType(
                PublicationFault.class, () -> new Publication(target, Edition.PUBLIC).publish(files("a.html", "新")));
        assertThat(fault.refused()).isTrue();
        assertThat(fault.message().chinese()).contains("我的笔记.txt").contains("-o");
        assertThat(target.resolve("我的笔记.txt")).exists();
        assertThat(target.resolve("a.html")).content().isEqualTo("旧");
    }

    @Test
    void neverOverwritesAFileThatSomebodyChanged() throws Exception {
        Path target = folder.resolve("public");
        new Publication(target, Edition.PUBLIC).publish(files("a.html", "旧"));
        Files.writeString(target.resolve("a.html"), "改过");

        assertThatThrownBy(() -> new Publication(target, Edition.PUBLIC).publish(files("a.html", "新")))
                .isInstanceOf(PublicationFault.class);
        assertThat(target.resolve("a.html")).content().isEqualTo("改过");
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws IOException {
        Path target = Files.createDirectory(folder.resolve("照片"));
        Files.writeString(target.resolve("manifest.json"), "{}");

        assertThatThrownBy(() -> new Publication(target, Edition.PUBLIC).publish(files("a.html", "新")))
                .isInstanceOf(PublicationFault.class);
        assertThat(target.resolve("manifest.json")).content().isEqualTo("{}");
    }

    @Test
    void refusesAFileInThePlaceOfTheFolder() throws IOException {
        Path target = Files.writeString(folder.resolve("public"), "不是文件夹");
        assertThatThrownBy(() -> new Publication(target, Edition.PUBLIC).publish(files("a.html", "新")))
                .isInstanceOf(PublicationFault.class);
        assertThat(target).content().isEqualTo("不是文件夹");
    }

    @Test
    void aFullDiskLeavesWhatWasThere() throws Exception {
        Configuration small = Configuration.unix().toBuilder()
                .setMaxSize(64 * 1024)
                .setBlockSize(1024)
                .setAttributeViews("basic", "posix")
                .build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            Path target = disk.getPath("/office/public");
            new Publication(target, Edition.PUBLIC).publish(files("a.html", "旧"));

            PublicationFault fault = catchThrowableOfType(
                    PublicationFault.class,
                    () -> new Publication(target, Edition.PUBLIC).publish(files("a.html", "新".repeat(100_000))));
            assertThat(fault.message().chinese()).contains("磁盘已满").contains("没有变");
            assertThat(Files.readString(target.resolve("a.html"))).isEqualTo("旧");
            try (Stream<Path> left = Files.list(target.getParent())) {
                assertThat(left.map(Path::toString)).containsExactly("/office/public");
            }
        }
    }

    @Test
    void anEarlierBuildThatCannotBeRemovedIsNamed() throws Exception {
        Path target = folder.resolve("public");
        assertThat(new Publication(target, Edition.PUBLIC).publish(files("a.html", "旧")))
                .isEmpty();

        Optional<Path> left = new Publication(target, Edition.PUBLIC, old -> {
                    throw new AccessDeniedException(old.toString());
                })
                .publish(files("a.html", "新"));

        assertThat(target.resolve("a.html")).content().isEqualTo("新");
        assertThat(left)
                .get()
                .satisfies(old -> assertThat(old.resolve("a.html")).content().isEqualTo("旧"));
    }

    @Test
    void aReadOnlyFolderIsNamed() {
        FileSystem readOnly = FileSystems.getFileSystem(URI.create("jrt:/"));
        PublicationFault fault = catchThrowableOfType(
                PublicationFault.class,
                () -> new Publication(readOnly.getPath("/modules/java.base/public"), Edition.PUBLIC)
                        .publish(files("a.html", "新")));
        assertThat(fault.refused()).isFalse();
        assertThat(fault.message().chinese()).contains("只读");
    }
}
