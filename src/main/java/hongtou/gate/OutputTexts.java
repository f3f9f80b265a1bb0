package hongtou.gate;

import hongtou.audit.PdfTexts;
import hongtou.render.site.PageTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything that a file of an output says, decoded as its readers decode it, with its name. */
final class OutputTexts {
    private OutputTexts() {}

    /**
     * The texts of a file.
     *
     * @param path its path, which is a text too
     */
    static List<String> of(String path, byte[] bytes) {
        List<String> texts = new ArrayList<>();
        texts.add(path.replace('/', '\n'));
        String kind = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        switch (kind) {
            case "html" -> texts.addAll(PageTexts.of(bytes));
            case "xml", "svg" -> texts.addAll(MarkupTexts.of(bytes));
            case "xlsx", "docx", "zip" -> texts.addAll(ZipTexts.of(bytes));
            case "pdf" -> texts.addAll(pdf(bytes));
            case "ics" -> texts.add(Decoding.unfolded(bytes));
            case "json", "js" -> texts.add(Decoding.strings(new String(bytes, StandardCharsets.UTF_8)));
            case "csv" -> texts.add(Decoding.cells(new String(bytes, StandardCharsets.UTF_8)));
            default -> texts.add(Decoding.unescaped(new String(bytes, StandardCharsets.UTF_8)));
        }
        return texts;
    }

    private static List<String> pdf(byte[] bytes) {
        try {
            return PdfTexts.of(bytes);
        } catch (IOException e) {
            return List.of(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }
}
