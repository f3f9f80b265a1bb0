package hongtou.importing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells plain text from the formats that only look like a file of text to whoever names it. */
final class InputFormat {
    private static final int SAMPLE = 512;

    private InputFormat() {}

    /** @throws ImportFault for a PDF, a word processor's file or a web page, with the way to its text */
    static void requireText(byte[] bytes) {
        String top = new String(bytes, 0, Math.min(SAMPLE, bytes.length), StandardCharsets.ISO_8859_1).stripLeading();
        if (top.startsWith("%PDF-")) {
            throw refused("PDF", "用 PDF 阅读器另存为文本，或全选后复制", "save it as text in a PDF reader");
        }
        if (top.startsWith("PK\u0003\u0004") || top.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw refused("Word/WPS", "在 Word 或 WPS 里另存为“纯文本（*.txt）”", "save it as plain text in Word or WPS");
        }
        String lower = top.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            throw refused("HTML", "在浏览器里全选、复制正文，保存为 .txt", "copy the text in a browser and save it as .txt");
        }
    }

    private static ImportFault refused(String kind, String way, String englishWay) {
        return new ImportFault(
                "是 " + kind + " 文件，目前只能导入纯文字：请" + way,
                "is a " + kind + " file; only plain text can be imported: " + englishWay);
    }
}
