package hongtou.render.document.fonts;

import hongtou.diagnostic.Message;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The table directory of one face of a TrueType file. */
final class SfntTables {
    private static final int COLLECTION = 0x74746366; // ttcf
    private static final int WOFF = 0x774F4646;
    private static final int WOFF2 = 0x774F4632;
    private static final int ENTRY = 16;

    /** Where a table stands in the file. */
    record Table(int offset, int length) {}

    private final ByteBuffer file;
    private final Map<String, Table> tables;

    private SfntTables(ByteBuffer file, Map<String, Table> tables) {
        this.file = file;
        this.tables = tables;
    }

    /**
     * Reads the directory.
     *
     * @param face which face of a collection, from 0
     * @throws UnusableFont where the file is no TrueType font or is broken off
     */
    static SfntTables of(byte[] bytes, int face) throws UnusableFont {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        try {
            int tag = file.getInt(0);
            if (tag == WOFF || tag == WOFF2) {
                throw new UnusableFont(
                        new Message("是网页字体（WOFF）", "it is a web font (WOFF)"),
                        new Message("换用同一字体的 .ttf 文件", "use the .ttf file of the same font"));
            }
            int start = tag == COLLECTION ? file.getInt(12 + 4 * chosen(file, face)) : 0;
            return new SfntTables(file, directory(file, start));
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw broken();
        }
    }

    /** The number of faces in the file. */
    static int faces(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        return bytes.length >= 12 && file.getInt(0) == COLLECTION ? file.getInt(8) : 1;
    }

    private static int chosen(ByteBuffer file, int face) throws UnusableFont {
        int faces = file.getInt(8);
        if (face < 0 || face >= faces) {
            throw new UnusableFont(
                    new Message("字体集里只有 " + faces + " 个字体", "the collection has only " + faces + " faces"),
                    new Message("序号从 0 起", "count from 0"));
        }
        return face;
    }

    private static Map<String, Table> directory(ByteBuffer file, int start) throws UnusableFont {
        Map<String, Table> tables = new LinkedHashMap<>();
        int count = file.getShort(start + 4) & 0xffff;
        for (int i = 0; i < count; i++) {
            int at = start + 12 + ENTRY * i;
            byte[] tag = new byte[4];
            file.get(at, tag);
            Table table = new Table(file.getInt(at + 8), file.getInt(at + 12));
            if (table.offset() < 0 || table.length() < 0 || (long) table.offset() + table.length() > file.capacity()) {
                throw broken();
            }
            tables.put(new String(tag, StandardCharsets.ISO_8859_1), table);
        }
        return tables;
    }

    static UnusableFont broken() {
        return new UnusableFont(
                new Message("不是完整的 TrueType 字体文件", "it is not a whole TrueType font"),
                new Message("重新复制该文件", "copy the file again"));
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    Table table(String tag) throws UnusableFont {
        Table table = tables.get(tag);
        if (table == null) {
            throw broken();
        }
        return table;
    }

    /** The unsigned 16-bit number at a place of a table. */
    int word(String tag, int at) throws UnusableFont {
        Table table = table(tag);
        if (at + 2 > table.length()) {
            throw broken();
        }
        return file.getShort(table.offset() + at) & 0xffff;
    }

    /** The bytes of a table. */
    byte[] bytes(String tag) throws UnusableFont {
        Table table = table(tag);
        byte[] bytes = new byte[table.length()];
        file.get(table.offset(), bytes);
        return bytes;
    }
}
