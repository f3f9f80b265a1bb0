package hongtou.render.matrix;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a ZIP in memory by its central directory. The JDK reads a ZIP in memory only from front to back, and the sheet writer's entries, whose
 * sizes stand behind them in 64 bits, cannot be read so.
 */
final class ZipContents {
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_END_LENGTH = 22;

    private ZipContents() {}

    /** The entries by name, in the order of the directory; their data must be deflated. */
    static Map<String, byte[]> of(byte[] zip) {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - DIRECTORY_END_LENGTH;
        if (end < 0 || in.getInt(end) != DIRECTORY_END) {
            throw new IllegalStateException("the workbook does not end as a ZIP ends");
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        int count = in.getShort(end + 10) & 0xFFFF;
        int at = in.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            int nameLength = in.getShort(at + 28) & 0xFFFF;
            String name = new String(zip, at + 46, nameLength, StandardCharsets.UTF_8);
            entries.put(name, data(zip, in, in.getInt(at + 42), in.getInt(at + 20), in.getInt(at + 24)));
            at += 46 + nameLength + (in.getShort(at + 30) & 0xFFFF) + (in.getShort(at + 32) & 0xFFFF);
        }
        return entries;
    }

    private static byte[] data(byte[] zip, ByteBuffer in, int header, int packed, int size) {
        int start = header + 30 + (in.getShort(header + 26) & 0xFFFF) + (in.getShort(header + 28) & 0xFFFF);
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip, start, packed);
            byte[] data = new byte[size];
            if (inflater.inflate(data) != size) {
                throw new IllegalStateException("an entry of the workbook is cut off");
            }
            return data;
        } catch (DataFormatException e) {
            throw new IllegalStateException("an entry of the workbook is broken", e);
        } finally {
            inflater.end();
        }
    }
}
