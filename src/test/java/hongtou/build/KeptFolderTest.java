package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFolderTest {
    @TempDir
    private Path folder;

    @Test
    void replacesWhatItWroteItself() throws Exception {
        write("甲.md", "一");
        write("乙.md", "一");
        write("甲.md", "二");

        assertThat(folder.resolve("甲.md")).hasContent("二");
        assertThat(folder.resolve("乙.md")).hasContent("一");
    }

    @Test
    void keepsWhatAPersonWrote() throws IOException {
        Files.writeString(folder.resolve("甲.md"), "我的笔记");

        refuses("甲.md");

        assertThat(folder.resolve("甲.md")).hasContent("我的笔记");
        assertThat(folder.resolve("乙.md")).doesNotExist();
    }

    @Test
    void keepsWhatAPersonChangedSince() throws Exception {
        write("甲.md", "一");
        Files.writeString(folder.resolve("甲.md"), "一，已办");

        refuses("甲.md");

        assertThat(folder.resolve("甲.md")).hasContent("一，已办");
    }

    @Test
    void leavesOtherFilesOfTheFolderAlone() throws Exception {
        Files.writeString(folder.resolve("说明.txt"), "说明");
        write("甲.md", "一");

        assertThat(folder.resolve("说明.txt")).hasContent("说明");
    }

    @Test
    void aForeignManifestIsNoManifest() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{\"name\": \"x\"}");

        refuses("manifest.json");
        assertThat(folder.resolve("manifest.json")).hasContent("{\"name\": \"x\"}");
    }

    private void refuses(String named) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("丙.md", bytes("新"));
        files.put("甲.md", bytes("新"));
        assertThatExceptionOfType(PublicationFault.class)
                .isThrownBy(() -> new KeptFolder(folder).write(files))
                .satisfies(f -> assertThat(f.refused()).isTrue())
                .satisfies(f -> assertThat(f.message().chinese()).contains(named));
        assertThat(folder.resolve("丙.md")).doesNotExist();
    }

    private void write(String name, String text) throws PublicationFault {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(name, bytes(text));
        new KeptFolder(folder).write(files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
