package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.render.document.fonts.UserFont;
import hongtou.render.site.SiteSettings;
import hongtou.render.site.SiteSettingsReader;
import hongtou.source.SourceFile;
import hongtou.yaml.Yaml;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What a workspace says about itself in {@code site/site.yml} and {@code themes/fonts/}.
 *
 * @param fonts the user's own fonts, later ones before earlier ones
 */
record Settings(SiteSettings site, List<UserFont> fonts) {
    /** The keys that this room reads itself. */
    private static final Set<String> OWN_KEYS = ownKeys();

    Settings {
        fonts = List.copyOf(fonts);
    }

    private static Set<String> ownKeys() {
        Set<String> keys = new TreeSet<>(WorkspaceThemes.KEYS);
        keys.addAll(List.of(WorkspaceFonts.KEY, LastLook.MAY_BE_SAID, IndexPatternReader.KEY));
        return keys;
    }

    /** A file that stands alone says nothing. */
    static Settings none() {
        return new Settings(SiteSettings.named(""), List.of());
    }

    static Settings read(Workspace workspace, Consumer<Diagnostic> findings) {
        Optional<SettingsFile> file = SettingsFile.read(workspace, findings);
        if (file.isEmpty()) {
            return new Settings(
                    SiteSettings.named(name(workspace)), new WorkspaceFonts(workspace, findings).of(Optional.empty()));
        }
        SourceFile text = file.get().text();
        Yaml.Fields fields = file.get().fields();
        Yaml.Fields others = new Yaml.Fields(
                fields.entries().stream()
                        .filter(e -> !OWN_KEYS.contains(e.key().value()))
                        .toList(),
                fields.span());
        List<UserFont> fonts = new WorkspaceFonts(workspace, findings)
                .of(fields.get(WorkspaceFonts.KEY).map(v -> new WorkspaceFonts.Named(text, v)));
        return new Settings(SiteSettingsReader.read(text, others, findings), fonts);
    }

    private static String name(Workspace workspace) {
        return workspace.root().getFileName() == null
                ? ""
                : workspace.root().getFileName().toString();
    }
}
