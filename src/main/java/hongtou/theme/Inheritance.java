package hongtou.theme;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.yaml.Yaml;
import hongtou.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts an office's own theme in the place of one of the program's: what it does not have, it inherits from the theme that its {@code
 * theme.yaml} names with {@code extends}, and so on.
 */
public final class Inheritance {
    static final String EXTENDS = "extends";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]{1,50}");

    private final ThemeFiles files;
    private final String role;
    private final Consumer<Diagnostic> findings;
    private final List<String> chain = new ArrayList<>();

    private Inheritance(ThemeFiles files, String role, Consumer<Diagnostic> findings) {
        this.files = files;
        this.role = role;
        this.findings = findings;
    }

    /**
     * The files of themes, those of {@code role} read through the inheritance of the theme that was chosen for it.
     *
     * @param files of all themes
     * @param role the theme of the program whose place it takes, {@code public} or {@code official}
     * @param chosen the name of the theme
     * @param at where it was chosen
     * @param findings receives HT952 where a theme is not there, inherits itself, or does not inherit {@code role}
     * @return {@code files} as they are where something is wrong
     */
    public static ThemeFiles of(ThemeFiles files, String role, String chosen, Place at, Consumer<Diagnostic> findings) {
        Inheritance inheritance = new Inheritance(files, role, findings);
        return inheritance.follow(chosen, at) ? inheritance.files() : files;
    }

    private boolean follow(String chosen, Place chosenAt) {
        String name = chosen;
        Place at = chosenAt;
        while (isThere(name, at)) {
            chain.add(name);
            String theme = name;
            Optional<Field> parent = parent(theme);
            if (parent.isEmpty()) {
                return leadsToRole(theme, at);
            }
            name = parent.get().name();
            at = parent.get().at();
        }
        return false;
    }

    private boolean isThere(String name, Place at) {
        if (!NAME.matcher(name).matches()) {
            return fault(
                    at,
                    "“" + name + "”不能是主题的名称",
                    "\"" + name + "\" cannot be the name of a theme",
                    "写 themes 里文件夹的名称，只用汉字、字母、数字、- 和 _",
                    "write the name of a folder in themes");
        }
        if (chain.contains(name)) {
            return fault(
                    at,
                    "主题继承了自己：" + String.join(" → ", chain) + " → " + name,
                    "the theme inherits itself: " + String.join(" → ", chain) + " → " + name,
                    "改 extends，最后要到程序自带的 " + role,
                    "let extends lead to " + role);
        }
        if (files.read(file(name)).isEmpty()) {
            return fault(
                    at,
                    "没有主题“" + name + "”：themes/" + file(name) + " 不存在",
                    "there is no theme \"" + name + "\": themes/" + file(name) + " is missing",
                    "建这个文件，里面写一行 extends: " + role + "；或者改正名称",
                    "make the file with the line extends: " + role + ", or correct the name");
        }
        return true;
    }

    /** The end of the line is the program's own: it has every file. */
    private boolean leadsToRole(String last, Place at) {
        return last.equals(role)
                || fault(
                        at,
                        "主题“" + last + "”没有继承 " + role,
                        "the theme \"" + last + "\" does not inherit " + role,
                        "在 themes/" + file(last) + " 里写 extends: " + role,
                        "write extends: " + role + " into themes/" + file(last));
    }

    private record Field(String name, Place at) {}

    /** What {@code extends} says; a key that holds anything but a name is told when the tokens are read. */
    private Optional<Field> parent(String theme) {
        for (ThemeFiles.Version version : files.versions(file(theme))) {
            SourceFile text = source(version);
            Yaml value = YamlReader.fields(text, text.whole(), other -> {})
                    .get(EXTENDS)
                    .orElse(null);
            if (value instanceof Yaml.Text name) {
                return Optional.of(new Field(name.value().strip(), new Place(text, name.span())));
            }
        }
        return Optional.empty();
    }

    static SourceFile source(ThemeFiles.Version version) {
        return new SourceFile(version.name(), new String(version.bytes(), StandardCharsets.UTF_8));
    }

    private static String file(String theme) {
        return theme + "/theme.yaml";
    }

    private boolean fault(Place at, String chinese, String english, String hint, String advice) {
        findings.accept(
                Diagnostic.error("HT952", at, new Message(chinese, english)).hint(hint, advice));
        return false;
    }

    /** A path of the role is looked for in each theme of the line. */
    private ThemeFiles files() {
        return new ThemeFiles() {
            @Override
            public Optional<byte[]> read(String path) {
                String rest = rest(path);
                return rest == null
                        ? files.read(path)
                        : chain.stream()
                                .flatMap(t -> files.read(t + rest).stream())
                                .findFirst();
            }

            @Override
            public List<Version> versions(String path) {
                String rest = rest(path);
                return rest == null
                        ? files.versions(path)
                        : chain.stream()
                                .flatMap(t -> files.versions(t + rest).stream())
                                .toList();
            }
        };
    }

    private @Nullable String rest(String path) {
        return path.startsWith(role + "/") ? path.substring(role.length()) : null;
    }
}
