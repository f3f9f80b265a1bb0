package hongtou.render.document.fonts;

import hongtou.diagnostic.Message;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns one face of a font file into a plain TrueType font that a PDF can embed and the line grid can trust.
 *
 * <p>The vertical metrics become 880 above and 120 below the baseline, in thousandths of an em: a line box takes the
 * greatest metrics of all its faces, so one odd face would push the 22 lines of a page (5.2.3) apart.
 */
final class Embeddable {
    private static final List<String> KEPT = List.of(
            "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep");
    private static final int ABOVE = 880;
    private static final int BELOW = 120;

    private Embeddable() {}

    /**
     * The font as it will be embedded.
     *
     * @throws UnusableFont where its outlines or its licence bits do not allow it
     */
    static byte[] font(SfntTables tables) throws UnusableFont {
        refuseOutlines(tables);
        refuseLicence(tables);
        Map<String, byte[]> kept = new LinkedHashMap<>();
        for (String name : KEPT) {
            if (tables.has(name)) {
                kept.put(name, tables.bytes(name));
            }
        }
        straighten(tables, kept);
        return written(kept);
    }

    private static void refuseOutlines(SfntTables tables) throws UnusableFont {
        if (!tables.has("glyf")) {
            throw new UnusableFont(
                    new Message(
                            "是 CFF（OpenType）轮廓，PDF 无法嵌入", "its outlines are CFF (OpenType), which cannot be embedded"),
                    new Message("换用 TrueType 轮廓的 .ttf 版本", "use the .ttf version with TrueType outlines"));
        }
        if (tables.has("fvar")) {
            throw new UnusableFont(
                    new Message("是可变字体", "it is a variable font"),
                    new Message("换用固定字重的 .ttf 文件", "use a static .ttf of one weight"));
        }
    }

    /** The embedding bits (fsType) of the OS/2 table. */
    private static void refuseLicence(SfntTables tables) throws UnusableFont {
        int bits = tables.has("OS/2") ? tables.word("OS/2", 8) : 0;
        boolean forbidden = (bits & 0xf) == 2;
        boolean whole = (bits & 0x100) != 0;
        boolean bitmapsOnly = (bits & 0x200) != 0;
        if (forbidden || whole || bitmapsOnly) {
            throw new UnusableFont(
                    new Message("字体许可标志不允许嵌入", "its licence bits (fsType) do not allow embedding"),
                    new Message("向字体厂商索取允许嵌入的版本", "ask the foundry for a version that may be embedded"));
        }
    }

    private static void straighten(SfntTables tables, Map<String, byte[]> kept) throws UnusableFont {
        int unitsPerEm = tables.word("head", 18);
        short above = (short) Math.round(ABOVE * unitsPerEm / 1000f);
        short below = (short) Math.round(BELOW * unitsPerEm / 1000f);
        tables.word("hhea", 8);
        ByteBuffer.wrap(kept.get("hhea"))
                .putShort(4, above)
                .putShort(6, (short) -below)
                .putShort(8, (short) 0);
        byte[] os2 = kept.get("OS/2");
        if (os2 != null && os2.length >= 78) {
            ByteBuffer.wrap(os2)
                    .putShort(68, above)
                    .putShort(70, (short) -below)
                    .putShort(72, (short) 0)
                    .putShort(74, above)
                    .putShort(76, below);
        }
    }

    private static byte[] written(Map<String, byte[]> tables) {
        int at = 12 + 16 * tables.size();
        int total =
                at + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
        ByteBuffer out = ByteBuffer.allocate(total);
        int power = Integer.highestOneBit(tables.size());
        out.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * 16));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((tables.size() - power) * 16));
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.putInt(0).putInt(at).putInt(bytes.length);
            out.put(at, bytes);
            at += padded(bytes.length);
        }
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
