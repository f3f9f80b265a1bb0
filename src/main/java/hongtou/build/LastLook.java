package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.gate.PublicationGate;
import hongtou.model.Document;
import hongtou.theme.ThemeFiles;
import hongtou.view.TaskMatrix;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Has the publication gate look at a public output, and tells it what may be said: what the workspace and the program say anyway. */
final class LastLook {
    /** The key in site.yml under which a clerk lists words that may be published although only a withheld document has them. */
    static final String MAY_BE_SAID = "可公开用语";

    /** Whole files: what somebody writes there is meant for everybody. */
    private static final List<String> PUBLIC_SOURCES = List.of(SettingsFile.NAME, RegisterFile.NAME);

    /** What the program puts behind the name of every body: a draft may go on with 工作 behind it too. */
    private static final String OWNERS_LIST = "工作任务清单";

    private final Workspace workspace;
    private final Surroundings surroundings;

    LastLook(Workspace workspace, Surroundings surroundings) {
        this.workspace = workspace;
        this.surroundings = surroundings;
    }

    /**
     * @param files what would be published
     * @param shown the documents it was made from
     * @param withheld the documents of the workspace that are not public
     */
    List<Diagnostic> at(SortedMap<String, byte[]> files, List<Document> shown, List<Document> withheld) {
        if (files.isEmpty() || !PublicationGate.isNeeded(shown, withheld)) {
            return List.of();
        }
        List<String> known = new ArrayList<>();
        for (String source : PUBLIC_SOURCES) {
            workspace.read(source).ifPresent(bytes -> known.add(new String(bytes, StandardCharsets.UTF_8)));
        }
        // A site without any document says what the program itself says.
        known.addAll(PublicationGate.texts(
                new OutputFiles(ThemeFiles.builtIn(), surroundings.bare(), null, Making.AT_ONCE, f -> {})
                        .of(List.of())));
        TaskMatrix.of(shown).byOwner().keySet().forEach(name -> known.add(name + OWNERS_LIST));
        return new PublicationGate(shown, withheld, known).check(files);
    }
}
