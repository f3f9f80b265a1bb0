package hongtou.importing;

import hongtou.importing.file.FileFault;
import hongtou.source.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Turns bytes into text, whatever office program wrote them: UTF-8, UTF-16 or GB18030. */
final class InputBytes {
    private static final int SAMPLE = 4096;

    private InputBytes() {}

    /** @throws FileFault where the bytes are no text in any of these encodings */
    static String text(String name, byte[] bytes) {
        String wide = utf16WithoutMark(bytes);
        if (!wide.isEmpty()) {
            return new String(bytes, Charset.forName(wide));
        }
        Decoded decoded = Decoded.decode(name, bytes);
        if (decoded instanceof Decoded.Text text) {
            return text.file().text();
        }
        String encoding = decoded instanceof Decoded.NotUtf8 fault ? fault.likelyEncoding() : "";
        if (encoding.isEmpty()) {
            throw new FileFault(
                    "认不出文字编码：既不是 UTF-8、UTF-16，也不是 GB18030；请另存为 UTF-8 的纯文本",
                    "the encoding is neither UTF-8, UTF-16 nor GB18030; save the text as UTF-8");
        }
        boolean marked = encoding.startsWith("UTF-16");
        return new String(bytes, marked ? 2 : 0, bytes.length - (marked ? 2 : 0), Charset.forName(encoding));
    }

    /** UTF-16 without a byte order mark: not UTF-8, or full of zero bytes, and nearly all Han characters, marks and letters. */
    private static String utf16WithoutMark(byte[] bytes) {
        int end = Math.min(bytes.length & ~1, SAMPLE);
        boolean zeros = IntStream.range(0, end).anyMatch(i -> bytes[i] == 0);
        if (end < 16 || !zeros && Decoded.decode("", bytes) instanceof Decoded.Text) {
            return "";
        }
        int little = 0;
        int big = 0;
        for (int i = 0; i < end; i += 2) {
            little += isOfOffices((bytes[i + 1] & 0xFF) << 8 | bytes[i] & 0xFF) ? 1 : 0;
            big += isOfOffices((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF) ? 1 : 0;
        }
        if (Math.max(little, big) * 20 < end / 2 * 19) {
            return "";
        }
        return little > big ? StandardCharsets.UTF_16LE.name() : StandardCharsets.UTF_16BE.name();
    }

    private static boolean isOfOffices(int unit) {
        return unit >= 0x4E00 && unit <= 0x9FFF
                || unit >= 0x3000 && unit <= 0x303F
                || unit >= 0xFF00 && unit <= 0xFFEF
                || unit >= 0x2010 && unit <= 0x2026
                || unit >= 0x20 && unit <= 0x7E
                || unit == '\n'
                || unit == '\r'
                || unit == '\t'
                || unit == '\f';
    }
}
