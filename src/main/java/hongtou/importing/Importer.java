package hongtou.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Turns the text of an existing document into the authoring format.
 *
 * <p>Example: {@code Importer.read("scan.txt", bytes).markdown()}
 */
public final class Importer {
    /** Bytes; the longest plan of a ministry has less than 1 MB. */
    public static final long LARGEST = 8L << 20;

    private Importer() {}

    /**
     * Reads a plain text.
     *
     * @param name the file's name, for messages
     * @throws ImportFault where the bytes are too many or no text
     */
    public static Imported read(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new ImportFault("文件超过 8 MB，不是一份公文的文字", "the file is larger than 8 MB");
        }
        InputFormat.requireText(bytes);
        return text(InputBytes.text(name, bytes));
    }

    /** Reads a text; any text gives a document. */
    static Imported text(String text) {
        List<Remark> remarks = new ArrayList<>();
        String markdown = markdown(text, remarks::add);
        remarks.sort(Comparator.comparingInt(Remark::line));
        return new Imported(markdown, remarks);
    }

    private static String markdown(String text, Consumer<Remark> remarks) {
        List<Line> printed = PageMarks.without(DenseText.apart(InputLines.of(text)), remarks);
        PortalPage.Inside page = PortalPage.of(printed, remarks);
        HeadReader.Found top = HeadReader.read(page.lines(), remarks);
        Wrapping wrapping = Wrapping.of(page.lines());
        List<Para> paras =
                Rejoining.of(page.lines().subList(top.next(), page.lines().size()), wrapping);
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
