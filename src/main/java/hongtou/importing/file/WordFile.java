package hongtou.importing.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Opens a file of Word (ISO/IEC 29500) and reads the parts that hold its text. */
final class WordFile {
    private static final String TEXT = "word/document.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String STYLES = "word/styles.xml";
    /** Bytes of one part when unpacked; the text of a thousand pages has less. */
    private static final int LARGEST_PART = 64 << 20;

    private static final int MOST_PARTS = 10_000;

    private WordFile() {}

    static String read(byte[] bytes) {
        Map<String, Document> parts = parts(bytes);
        Document text = parts.get(TEXT);
        if (text == null) {
            throw new FileFault(
                    "不是 Word 的 .docx 文件（可能是表格、压缩包或 WPS 的专有格式）；请另存为 .docx",
                    "is no .docx file of Word; save the document as .docx");
        }
        Document none = new Document("");
        WordStyles styles = WordStyles.of(parts.getOrDefault(STYLES, none));
        WordNumbering numbering = WordNumbering.of(parts.getOrDefault(NUMBERING, none));
        return new WordText(styles, numbering).lines(text);
    }

    private static Map<String, Document> parts(byte[] bytes) {
        Map<String, Document> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && count < MOST_PARTS; entry = zip.getNextEntry()) {
                count++;
                String name = entry.getName();
                if (name.equals(TEXT) || name.equals(NUMBERING) || name.equals(STYLES)) {
                    byte[] part = zip.readNBytes(LARGEST_PART + 1);
                    if (part.length > LARGEST_PART) {
                        throw new FileFault("内容太大，不是一份公文", "holds too much for one document");
                    }
                    parts.put(name, Jsoup.parse(new String(part, StandardCharsets.UTF_8), "", Parser.xmlParser()));
                }
            }
        } catch (ZipException e) {
            throw new FileFault("是损坏的 Word 文件，或者加了密码", "is a damaged file of Word, or has a password");
        } catch (IOException e) {
            throw new FileFault("是损坏的 Word 文件，无法读取", "is a damaged file of Word");
        }
        return parts;
    }
}
