package hongtou.importing;

import hongtou.source.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text, whatever office program wrote them: UTF-8, UTF-16 or GB18030. */
final class InputBytes {
    private static final int SAMPLE = 4096;

    private InputBytes() {}

    /** @throws ImportFault where the bytes are no text in any of these encodings */
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
            throw new ImportFault(
                    "认不出文字编码：既不是 UTF-8、UTF-16，也不是 GB18030；请另存为 UTF-8 的纯文本",
                    "the encoding is neither UTF-8, UTF-16 nor GB18030; save the text as UTF-8");
        }
        boolean marked = encoding.startsWith("UTF-16");
        return new String(bytes, marked ? 2 : 0, bytes.length - (marked ? 2 : 0), Charset.forName(encoding));
    }

    /** UTF-16 without a byte order mark shows in its many zero bytes: those of line ends, digits and Latin letters. */
    private static String utf16WithoutMark(byte[] bytes) {
        int end = Math.min(bytes.length & ~1, SAMPLE);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < end; i += 2) {
            even += bytes[i] == 0 && bytes[i + 1] != 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 && bytes[i] != 0 ? 1 : 0;
        }
        int few = end / 100;
        if (end < 4 || Math.max(even, odd) <= few || Math.min(even, odd) > few) {
            return "";
        }
        return odd > even ? StandardCharsets.UTF_16LE.name() : StandardCharsets.UTF_16BE.name();
    }
}
