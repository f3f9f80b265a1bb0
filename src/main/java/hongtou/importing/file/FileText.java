package hongtou.importing.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file.
 *
 * @param lines with line feeds between them and form feeds between pages; rows of tables as {@link TableLine}
 * @param paragraphs true where every line is a whole paragraph, false where lines end with the page's width
 */
public record FileText(String lines, boolean paragraphs) {
    private static final int SAMPLE = 1024;
    private static final int FEWEST_TAGS = 4;
    private static final Pattern TAG = Pattern.compile("</?(?:p|div|br|td|span|strong)(?:\\s[^<>]{0,400})?/?>");

    /**
     * Reads a file of Word 2007 or later, a PDF or a web page; nothing for a plain text.
     *
     * @throws FileFault where the file is damaged, locked, a picture, or of a format that is not read
     */
    public static Optional<FileText> of(byte[] bytes) {
        String top = new String(bytes, 0, Math.min(SAMPLE, bytes.length), StandardCharsets.ISO_8859_1);
        if (top.startsWith("PK\u0003\u0004")) {
            return Optional.of(new FileText(WordFile.read(bytes), true));
        }
        if (top.contains("%PDF-")) {
            return Optional.of(new FileText(PdfPages.read(bytes), false));
        }
        if (top.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new FileFault(
                    "是旧格式的 Word/WPS 文件（.doc、.wps）；请在 Word 或 WPS 里另存为 .docx",
                    "is a Word/WPS file of the old format; save it as .docx");
        }
        String lower = top.toLowerCase(Locale.ROOT).stripLeading();
        boolean page = lower.startsWith("<!doctype html") || lower.contains("<html");
        return page ? Optional.of(new FileText(WebPage.read(bytes, null), true)) : Optional.empty();
    }

    /** Reads a text that was copied out of the source of a page: paragraphs between tags, perhaps with plain lines above them. */
    public static Optional<FileText> ofMarkup(String text) {
        Matcher tag = TAG.matcher(text);
        int tags = 0;
        int first = -1;
        while (tags < FEWEST_TAGS && tag.find()) {
            first = first < 0 ? tag.start() : first;
            tags++;
        }
        if (tags < FEWEST_TAGS) {
            return Optional.empty();
        }
        String above = text.substring(0, first).stripTrailing();
        String lines =
                WebPage.read(text.substring(first).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
        return Optional.of(new FileText(above.isEmpty() ? lines : above + "\n" + lines, true));
    }
}
