package hongtou.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodedTest {

    @Test
    void bomIsNoPartOfTheText() {
        Decoded decoded = Decoded.decode("a.md", "\uFEFF标题".getBytes(StandardCharsets.UTF_8));

        assertThat(text(decoded)).isEqualTo("标题");
    }

    @Test
    void nothingButABomIsAnEmptyText() {
        assertThat(text(Decoded.decode("a.md", "\uFEFF".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(text(Decoded.decode("a.md", new byte[0]))).isEmpty();
    }

    @Test
    void charactersOutsideTheBmpSurvive() {
        assertThat(text(Decoded.decode("a.md", "𠮷😀".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("𠮷😀");
    }

    @Test
    void gb18030IsRecognisedAndItsFirstBadByteHasALine() {
        byte[] utf8 = "title\n".getBytes(StandardCharsets.UTF_8);
        byte[] gb = "安全生产".getBytes(Charset.forName("GB18030"));
        byte[] both = new byte[utf8.length + gb.length];
        System.arraycopy(utf8, 0, both, 0, utf8.length);
        System.arraycopy(gb, 0, both, utf8.length, gb.length);

        Decoded.NotUtf8 bad = (Decoded.NotUtf8) Decoded.decode("a.md", both);

        assertThat(bad.likelyEncoding()).isEqualTo("GB18030");
        assertThat(bad.file().position(bad.at().start())).isEqualTo(new Position(2, 1));
    }

    @Test
    void utf16IsRecognisedByItsMark() {
        Decoded.NotUtf8 little =
                (Decoded.NotUtf8) Decoded.decode("a.md", new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41, 0});
        Decoded.NotUtf8 big = (Decoded.NotUtf8) Decoded.decode("a.md", new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 0x41});

        assertThat(little.likelyEncoding()).isEqualTo("UTF-16LE");
        assertThat(big.likelyEncoding()).isEqualTo("UTF-16BE");
    }

    @Test
    void characterCutInTwoAtTheEndIsNotUtf8() {
        byte[] cut = {'a', (byte) 0xE5, (byte) 0xAE};

        assertThat(Decoded.decode("a.md", cut)).isInstanceOf(Decoded.NotUtf8.class);
    }

    private static String text(Decoded decoded) {
        return ((Decoded.Text) decoded).file().text();
    }
}
