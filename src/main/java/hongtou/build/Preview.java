package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.theme.ThemeFault;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The internal edition of a workspace while somebody writes in it: built anew when a file of it has changed, held in memory, never
 * written. Safe for several threads; one builds while the others wait.
 */
public final class Preview {
    private static final String DOCUMENTS = "plans/";

    private final Workspace workspace;
    private final Supplier<LocalDate> today;
    private final PreviewMaking making = new PreviewMaking();
    private @Nullable WorkspaceState state;
    private @Nullable Output output;
    private @Nullable Message fault;
    private int version;

    /** @param today the day for which progress is read, asked for with every build */
    public Preview(Workspace workspace, Supplier<LocalDate> today) {
        this.workspace = workspace;
        this.today = today;
    }

    /**
     * What a page of the preview should know.
     *
     * @param version grows with every build
     * @param fault why the last build failed, or null; the pages are then those of the build before
     * @param whole true where the findings are those of all documents, false where of the page's document alone
     */
    public record Report(int version, @Nullable Message fault, boolean whole, List<Diagnostic> findings) {
        public Report {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A file as it is now.
     *
     * @param path below the output folder
     */
    public synchronized Optional<byte[]> file(String path) {
        refresh();
        return Optional.ofNullable(output).map(o -> o.files().get(path)).map(making::bytes);
    }

    /**
     * What to know about a page now.
     *
     * @param path below the output folder, or a folder of it
     */
    public synchronized Report report(String path) {
        refresh();
        List<Diagnostic> all = output == null ? List.of() : output.findings();
        Optional<Document> shown = document(path);
        List<Diagnostic> findings = shown.map(d -> all.stream()
                        .filter(f -> f.place().file().name().equals(d.source().name()))
                        .toList())
                .orElse(all);
        return new Report(version, fault, shown.isEmpty(), findings);
    }

    private Optional<Document> document(String path) {
        if (output == null || !path.startsWith(DOCUMENTS)) {
            return Optional.empty();
        }
        String rest = path.substring(DOCUMENTS.length());
        return output.documents().stream()
                .filter(d -> rest.startsWith(d.id() + "/"))
                .findFirst();
    }

    private void refresh() {
        try {
            WorkspaceState now = WorkspaceState.of(workspace);
            if (now.equals(state)) {
                return;
            }
            // Taken before the build: what is saved meanwhile is noticed by the next look.
            state = now;
            version++;
            making.begin(now);
            output = WorkspaceBuild.internal(workspace, today.get(), making);
            fault = null;
        } catch (ThemeFault e) {
            fault = e.words();
        } catch (UncheckedIOException e) {
            fault = Faults.reason(Objects.requireNonNullElse(e.getCause(), e));
        } catch (RuntimeException e) {
            // Whoever asks next is told as well.
            state = null;
            throw e;
        } finally {
            making.end(output == null ? List.of() : output.files().values());
        }
    }
}
