package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.IndexNumber;
import hongtou.reading.table.IndexNumbersReader;
import hongtou.source.SourceFile;
import hongtou.view.IndexNumbers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of the index numbers (索引号台账) of a workspace, {@code site/index-numbers.csv}: what has been given is never given
 * again. A build only reads it; lines are added where a person asks for them, and no byte that stands in it is changed.
 */
public final class IndexLedger {
    public static final String FILE = "site/index-numbers.csv";

    /** By it spreadsheets know the encoding. */
    private static final String BOM = "\uFEFF";

    private final byte[] before;
    private final boolean readable;
    private final List<IndexNumber> lines;

    private IndexLedger(byte[] before, boolean readable, List<IndexNumber> lines) {
        this.before = before;
        this.readable = readable;
        this.lines = lines;
    }

    /**
     * Reads the ledger; one that is not there is empty.
     *
     * @param findings receives HT901 and HT950
     */
    public static IndexLedger read(Workspace workspace, Consumer<Diagnostic> findings) {
        byte[] bytes = workspace.read(FILE).orElse(new byte[0]);
        Optional<SourceFile> text = OfficeText.read(FILE, bytes, findings);
        if (text.isEmpty()) {
            return new IndexLedger(bytes, false, List.of());
        }
        if (text.get().text().isBlank()) {
            return new IndexLedger(bytes, true, List.of());
        }
        boolean[] fault = {false};
        List<IndexNumber> lines = IndexNumbersReader.read(text.get(), d -> {
            fault[0] = true;
            findings.accept(d);
        });
        return new IndexLedger(bytes, !fault[0], lines);
    }

    /**
     * The numbers of some documents.
     *
     * @param findings receives what is wrong with the pattern in {@code site.yml}, HT950 and HT951
     */
    public IndexNumbers numbers(Workspace workspace, List<Document> documents, Consumer<Diagnostic> findings) {
        IndexNumbers numbers = IndexNumbers.of(documents, lines, IndexPatternReader.read(workspace, findings));
        numbers.findings().forEach(findings);
        return numbers;
    }

    /** True where the workspace says how numbers are written. */
    public static boolean hasPattern(Workspace workspace) {
        return IndexPatternReader.read(workspace, finding -> {}) != null;
    }

    /**
     * The bytes of the ledger with more lines at its end, in the order of its own columns.
     *
     * @return null where the ledger could not be read: then nothing is added to it
     */
    public byte @Nullable [] with(List<IndexNumber> more) {
        if (!readable) {
            return null;
        }
        String text = new String(before, StandardCharsets.UTF_8);
        String end = text.contains("\r\n") || text.isBlank() ? "\r\n" : "\n";
        StringBuilder out = new StringBuilder();
        List<String> heads = IndexNumbersReader.HEADS;
        if (text.replace(BOM, "").isBlank()) {
            out.append(BOM).append(String.join(",", heads)).append(end);
        } else {
            heads = heads(text);
            out.append(text).append(text.endsWith("\n") ? "" : end);
        }
        for (IndexNumber line : more) {
            Map<String, String> cells =
                    Map.of("文件", line.document(), "索引号", line.number(), "发文字号", line.docNumber(), "标题", line.title());
            out.append(heads.stream().map(h -> cell(cells.getOrDefault(h, ""))).collect(Collectors.joining(",")))
                    .append(end);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** True where the bytes on the disk are still those that were read. */
    public boolean isUnchanged(Workspace workspace) {
        return Arrays.equals(before, workspace.read(FILE).orElse(new byte[0]));
    }

    private static List<String> heads(String text) {
        return IndexNumbersReader.heads(new SourceFile(FILE, text.replace(BOM, "")));
    }

    private static String cell(String words) {
        boolean quote = words.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        String guarded = !words.isEmpty() && "=+-@\t".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return quote ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }
}
