package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.source.Place;
import hongtou.theme.Inheritance;
import hongtou.theme.ThemeFiles;
import hongtou.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The themes of a workspace over those of the program, and the office's own in the place of those that it was chosen for. */
final class WorkspaceThemes {
    /** The keys of {@code site.yml} that choose a theme, and in whose place it stands. */
    private static final Map<String, String> ROLES = roles();

    static final Set<String> KEYS = ROLES.keySet();

    private WorkspaceThemes() {}

    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("网站主题", "public");
        roles.put("公文主题", "official");
        return roles;
    }

    /**
     * The files of all themes.
     *
     * @param findings receives what is wrong with the choice (HT902, HT952); what is wrong with the rest of the settings others tell
     */
    static ThemeFiles of(Workspace workspace, Consumer<Diagnostic> findings) {
        ThemeFiles files = workspace.themes().over(ThemeFiles.builtIn());
        SettingsFile settings = SettingsFile.read(workspace, other -> {}).orElse(null);
        if (settings == null) {
            return files;
        }
        for (Map.Entry<String, String> role : ROLES.entrySet()) {
            Yaml value = settings.fields().get(role.getKey()).orElse(null);
            if (value instanceof Yaml.Text name && !name.value().isBlank()) {
                Place at = new Place(settings.text(), name.span());
                files = Inheritance.of(files, role.getValue(), name.value().strip(), at, findings);
            } else if (value != null && !(value instanceof Yaml.Text)) {
                findings.accept(Diagnostic.error(
                                "HT902",
                                new Place(settings.text(), value.span()),
                                new Message("“" + role.getKey() + "”应是一段文字", role.getKey() + " takes one text"))
                        .hint("写 themes 里文件夹的名称", "write the name of a folder in themes"));
            }
        }
        return files;
    }
}
