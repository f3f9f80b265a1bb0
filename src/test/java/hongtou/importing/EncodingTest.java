package hongtou.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hongtou.importing.file.FileFault;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String TEXT = Models.text("plan-as-attachment.txt");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void everyEncodingOfOfficesIsRead(String encoding) {
        byte[] bytes = TEXT.getBytes(Charset.forName(encoding));

        assertThat(Importer.read("x.txt", bytes).markdown())
                .isEqualTo(Importer.text(TEXT).markdown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarksAreNoText(String encoding) {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(encoding));

        assertThat(Importer.read("x.txt", bytes).markdown())
                .isEqualTo(Importer.text(TEXT).markdown());
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] bytes = {(byte) 0x81, (byte) 0xFF, 'a', (byte) 0xFF, (byte) 0xFF};

        assertThatThrownBy(() -> Importer.read("x.txt", bytes))
                .isInstanceOfSatisfying(
                        FileFault.class, f -> assertThat(f.words().chinese()).contains("GB18030"));
    }

    @Test
    void aFileLargerThanAnyDocumentIsRefused() {
        assertThatThrownBy(() -> Importer.read("x.txt", new byte[50 << 20]))
                .isInstanceOfSatisfying(
                        FileFault.class, f -> assertThat(f.words().chinese()).contains("8 MB"));
    }

    @Test
    void lineEndsOfEverySystemAreLineEnds() {
        byte[] unix = TEXT.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream windows = new ByteArrayOutputStream();
        for (byte b : unix) {
            windows.writeBytes(b == '\n' ? new byte[] {'\r', '\n'} : new byte[] {b});
        }

        Imported one = Importer.read("x.txt", unix);
        Imported two = Importer.read("x.txt", windows.toByteArray());

        assertThat(two).isEqualTo(one);
        assertThat(Arrays.equals(unix, windows.toByteArray())).isFalse();
    }
}
