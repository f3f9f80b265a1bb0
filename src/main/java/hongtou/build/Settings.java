package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.render.document.fonts.UserFont;
import hongtou.render.site.SiteSettings;
import hongtou.render.site.SiteSettingsReader;
import hongtou.source.Decoded;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.yaml.Yaml;
import hongtou.yaml.YamlReader;
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
    static final String FILE = "site/site.yml";

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
        Optional<SourceFile> file = workspace.read(FILE).flatMap(bytes -> decode(bytes, findings));
        if (file.isEmpty()) {
            return new Settings(
                    SiteSettings.named(name(workspace)), new WorkspaceFonts(workspace, findings).of(Optional.empty()));
        }
        SourceFile text = file.get();
        Yaml.Fields fields = YamlReader.fields(text, text.whole(), findings);
        Yaml.Fields others = new Yaml.Fields(
                fields.entries().stream()
                        .filter(e -> !OWN_KEYS.contains(e.key().value()))
                        .toList(),
                fields.span());
        List<UserFont> fonts = new WorkspaceFonts(workspace, findings)
                .of(fields.get(WorkspaceFonts.KEY).map(v -> new WorkspaceFonts.Named(text, v)));
        return new Settings(SiteSettingsReader.read(text, others, findings), fonts);
    }

    private static Optional<SourceFile> decode(byte[] bytes, Consumer<Diagnostic> findings) {
        Decoded decoded = Decoded.decode(FILE, bytes);
        if (decoded instanceof Decoded.Text text) {
            return Optional.of(text.file());
        }
        Decoded.NotUtf8 fault = (Decoded.NotUtf8) decoded;
        findings.accept(Diagnostic.error(
                        "HT901",
                        new Place(fault.file(), fault.at()),
                        new Message("文件不是 UTF-8 编码", "the file is not UTF-8"))
                .hint("在编辑器里“另存为”，编码选 UTF-8", "save it again with the encoding UTF-8"));
        return Optional.empty();
    }

    private static String name(Workspace workspace) {
        return workspace.root().getFileName() == null
                ? ""
                : workspace.root().getFileName().toString();
    }
}
