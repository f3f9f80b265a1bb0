package hongtou.build;

import hongtou.model.Document;
import hongtou.render.document.RenderedPdf;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The files of a preview, where a page must stand a moment after its text was saved: an official PDF is made anew only after its
 * document has changed, lists and tables only when somebody opens them.
 */
final class PreviewMaking implements Making {
    private final Map<String, Kept> official = new HashMap<>();

    /** By the very array that stands for the file in the output. */
    private final IdentityHashMap<byte[], Supplier<byte[]>> waiting = new IdentityHashMap<>();

    private @Nullable WorkspaceState shared;

    /** The PDF of a document and the text of which it was made. */
    private record Kept(String text, RenderedPdf pdf) {}

    /** Before a build: what depends on anything that has changed is forgotten. */
    synchronized void prepare(WorkspaceState state) {
        WorkspaceState now = state.shared();
        if (!now.equals(shared)) {
            official.clear();
        }
        shared = now;
        waiting.clear();
    }

    /** The bytes of a file of the output, made now where they were waiting. */
    synchronized byte[] bytes(byte[] file) {
        return waiting.getOrDefault(file, () -> file).get();
    }

    @Override
    public synchronized RenderedPdf official(Document document, Supplier<RenderedPdf> pdf) {
        String text = document.source().text();
        Kept kept = official.get(document.id());
        if (kept == null || !kept.text().equals(text)) {
            kept = new Kept(text, pdf.get());
            official.put(document.id(), kept);
        }
        return kept.pdf();
    }

    @Override
    public RenderedPdf list(Supplier<RenderedPdf> pdf) {
        return new RenderedPdf(table(() -> pdf.get().bytes()), 0, List.of());
    }

    /** An array of its own stands for the file until somebody opens it. */
    @Override
    public synchronized byte[] table(Supplier<byte[]> table) {
        byte[] place = new byte[0];
        waiting.put(place, table);
        return place;
    }
}
