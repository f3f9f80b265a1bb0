package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.theme.Theme;
import hongtou.theme.ThemeFiles;
import java.util.List;
import java.util.function.Consumer;

/** Looks through what an office has set up beside its documents, without making anything of it. */
public final class OfficeFiles {
    private OfficeFiles() {}

    /**
     * Tells what a build would say of settings, fonts and themes.
     *
     * @param findings receives HT901 to HT905, HT909 and HT952
     */
    public static void check(Workspace workspace, Consumer<Diagnostic> findings) {
        Settings.read(workspace, findings);
        ThemeFiles themes = WorkspaceThemes.of(workspace, findings);
        for (String role : List.of("public", "official")) {
            new Theme(role, themes).tokens(findings);
        }
    }
}
