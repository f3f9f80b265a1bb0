package hongtou.importing;

import hongtou.importing.file.FileFault;
import hongtou.importing.file.FileText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns the text of an existing document into the authoring format.
 *
 * <p>Example: {@code Importer.read("scan.txt", bytes).markdown()}
 */
public final class Importer {
    /** Bytes of a file, with the pictures in it. */
    public static final long LARGEST = 64L << 20;

    /** Bytes of a plain text; the longest plan of a ministry has less than 1 MB. */
    private static final long LARGEST_TEXT = 8L << 20;

    private Importer() {}

    /**
     * Reads a plain text, a file of Word, a PDF with a text layer or a saved web page.
     *
     * @param name the file's name, for messages
     * @throws FileFault where the bytes are too many, or nothing that can be read
     */
    public static Imported read(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new FileFault("文件超过 64 MB，不是一份公文", "the file is larger than 64 MB");
        }
        Optional<FileText> file = FileText.of(bytes);
        if (file.isPresent()) {
            return text(file.get().lines(), file.get().paragraphs());
        }
        if (bytes.length > LARGEST_TEXT) {
            throw new FileFault("文件超过 8 MB，不是一份公文的文字", "the file is larger than 8 MB");
        }
        String text = InputBytes.text(name, bytes);
        return FileText.ofMarkup(text).map(f -> text(f.lines(), f.paragraphs())).orElseGet(() -> text(text, false));
    }

    /** Reads a text; any text gives a document. */
    static Imported text(String text) {
        return text(text, false);
    }

    private static Imported text(String text, boolean paragraphs) {
        List<Remark> remarks = new ArrayList<>();
        String markdown = markdown(text, paragraphs, remarks::add);
        remarks.sort(Comparator.comparingInt(Remark::line));
        return new Imported(markdown, remarks);
    }

    private static String markdown(String text, boolean paragraphs, Consumer<Remark> remarks) {
        List<Line> typed = ScannedYears.repaired(InputLines.of(text), remarks);
        List<Line> printed = PageMarks.without(DenseText.apart(typed), remarks);
        PortalPage.Inside page = PortalPage.of(FlatTables.joined(printed, remarks), remarks);
        List<Line> lines = ContentsPage.without(page.lines(), remarks);
        HeadReader.Found top = HeadReader.read(lines, remarks);
        Wrapping wrapping = paragraphs ? Wrapping.NONE : Wrapping.of(lines);
        List<Para> paras = Rejoining.of(lines.subList(top.next(), lines.size()), wrapping);
        TailReader.Found rest = TailReader.read(paras, remarks);
        Parts parts = PartsReader.read(top.head(), rest.tail(), rest.paras(), remarks);
        StringBuilder out = new StringBuilder();
        out.append(new DocumentHead(top.head(), rest.tail(), parts, page.fields(), remarks).markdown());
        add(out, BodyWriter.write(parts.notice(), remarks));
        if (parts.planTitle() != null) {
            add(out, "# " + MarkdownText.heading(parts.planTitle().text()) + "\n");
        }
        add(out, BodyWriter.write(parts.plan(), remarks));
        for (Parts.Attached attached : parts.attachments()) {
            String number = attached.number() > 0 ? String.valueOf(attached.number()) : "";
            add(out, ("# 附件" + number + " " + MarkdownText.heading(attached.title())).stripTrailing() + "\n");
            add(out, BodyWriter.write(attached.paras(), remarks));
        }
        return out.toString();
    }

    private static void add(StringBuilder out, String part) {
        if (!part.isBlank()) {
            out.append('\n').append(part);
        }
    }
}
