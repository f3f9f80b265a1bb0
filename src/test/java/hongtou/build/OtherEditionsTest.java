package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherEditionsTest {
    @TempDir
    Path folder;

    @Test
    void noEditionTakesThePlaceOfTheOther() throws Exception {
        publish("公开网站", Edition.PUBLIC);
        publish("内部网站", Edition.INTERNAL);

        assertThat(refused("公开网站", Edition.INTERNAL)).contains("公开网站的文件夹");
        assertThat(refused("内部网站", Edition.PUBLIC)).contains("内部资料");
        assertThatCode(() -> publish("公开网站", Edition.PUBLIC)).doesNotThrowAnyException();
        assertThatCode(() -> publish("内部网站", Edition.INTERNAL)).doesNotThrowAnyException();
    }

    @Test
    void noneIsWrittenIntoTheOther() throws Exception {
        publish("公开网站", Edition.PUBLIC);
        publish("内部网站", Edition.INTERNAL);

        assertThat(refused("公开网站/plans/x", Edition.INTERNAL)).contains("-o");
        assertThat(refused("内部网站/public", Edition.PUBLIC)).contains("-o");
        assertThat(folder.resolve("公开网站/plans")).doesNotExist();
    }

    @Test
    void nothingInternalGoesIntoAFolderNamedPublic() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        assertThat(refused("public", Edition.INTERNAL)).contains("public");
        assertThat(refused("Public", Edition.INTERNAL)).contains("Public");
        assertThat(refused("public/内部", Edition.INTERNAL)).contains("public");
        assertThat(folder.resolve("public")).doesNotExist();
    }

    @Test
    void otherFoldersOfTheMachineMayBeCalledPublic() {
        assertThatCode(() -> publish("Public/办公室/内部", Edition.INTERNAL)).doesNotThrowAnyException();
    }

    @Test
    void aLinkDoesNotHideThePlace() throws Exception {
        publish("公开网站", Edition.PUBLIC);
        Files.createSymbolicLink(folder.resolve("捷径"), folder.resolve("公开网站"));

        assertThat(refused("捷径/内部", Edition.INTERNAL)).contains("公开网站的文件夹");
    }

    private void publish(String name, Edition edition) throws PublicationFault {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("index.html", "页".getBytes(StandardCharsets.UTF_8));
        new Publication(folder.resolve(name), edition).publish(files);
    }

    private String refused(String name, Edition edition) {
        PublicationFault fault = catchThrowableOfType(PublicationFault.class, () -> publish(name, edition));
        assertThat(fault).isNotNull();
        assertThat(fault.refused()).isTrue();
        return fault.message().chinese();
    }
}
