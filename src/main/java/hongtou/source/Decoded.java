package hongtou.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What became of a file's bytes: a text, or the first place that is not UTF-8. */
public sealed interface Decoded {

    /** The bytes were UTF-8, with or without a BOM. */
    record Text(SourceFile file) implements Decoded {}

    /**
     * The bytes are not UTF-8.
     *
     * @param file the text up to the fault, so that the fault has a line and column
     * @param at the empty span of the first byte that is not UTF-8
     * @param likelyEncoding the encoding in which the whole file reads well (such as {@code GB18030}), or {@code ""}
     */
    record NotUtf8(SourceFile file, Span at, String likelyEncoding) implements Decoded {}

    /** Reads bytes as UTF-8, strictly. */
    static Decoded decode(String name, byte[] bytes) {
        int bom = hasBom(bytes) ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length - bom);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, bom, bytes.length - bom), text, true);
        text.flip();
        SourceFile file = new SourceFile(name, text.toString());
        if (!result.isError()) {
            return new Text(file);
        }
        int end = file.text().length();
        return new NotUtf8(file, new Span(end, end), likelyEncoding(bytes));
    }

    private static boolean hasBom(byte[] b) {
        return b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF;
    }

    private static String likelyEncoding(byte[] b) {
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
            return "UTF-16LE";
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
            return "UTF-16BE";
        }
        try {
            Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(b));
            return "GB18030";
        } catch (CharacterCodingException notGb) {
            return "";
        }
    }
}
