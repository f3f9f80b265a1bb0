package hongtou.build;

import hongtou.model.Document;
import hongtou.render.document.RenderedPdf;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The files of a preview, where a page must stand a moment after its text was saved: an official PDF is made anew only after its
 * document has changed, lists and tables only when somebody opens them.
 */
final class PreviewMaking implements Making {
    /** By the name of the document's file, which its findings tell. */
    private final Map<String, Kept> official = new HashMap<>();

    /** By the very array that stands for the file in the output. */
    private final IdentityHashMap<byte[], Supplier<byte[]>> waiting = new IdentityHashMap<>();

    private @Nullable WorkspaceState shared;

    /** The PDF of a document and the text of which it was made. */
    private record Kept(String text, RenderedPdf pdf) {}

    /** Before a build: what depends on anything that has changed is forgotten. */
    synchronized void begin(WorkspaceState state) {
        WorkspaceState now = state.shared();
        if (!now.equals(shared)) {
            official.clear();
        }
        shared = now;
    }

    /** After a build, whether it came to something or not: only the files that are still shown can be asked for. */
    synchronized void end(Collection<byte[]> shown) {
        Set<byte[]> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(shown);
        waiting.keySet().removeIf(file -> !kept.contains(file));
    }

    /** The bytes of a file of the output, made now where they were waiting. */
    synchronized byte[] bytes(byte[] file) {
        return waiting.getOrDefault(file, () -> file).get();
    }

    @Override
    public synchronized RenderedPdf official(Document document, Supplier<RenderedPdf> pdf) {
        String text = document.source().text();
        String file = document.source().name();
        Kept kept = official.get(file);
        if (kept == null || !kept.text().equals(text)) {
            kept = new Kept(text, pdf.get());
            official.put(file, kept);
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
