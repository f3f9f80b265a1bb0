package hongtou.theme;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.yaml.Yaml;
import hongtou.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The values of {@code theme.yaml}, through all themes that it inherits: a value written stands for the inherited one, a list for the
 * whole inherited list, in which {@link #INHERITED} stands for what it had.
 */
final class Tokens {
    static final String INHERITED = "继承";

    private final Consumer<Diagnostic> findings;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Tokens(Consumer<Diagnostic> findings) {
        this.findings = findings;
    }

    /**
     * Names and values; names of nested maps and places in lists are joined with a dot.
     *
     * @param versions of the file, the theme's own first
     * @param findings receives what is wrong with a file, and HT952 for a name that no inherited theme has
     */
    static Map<String, String> of(List<ThemeFiles.Version> versions, Consumer<Diagnostic> findings) {
        Tokens tokens = new Tokens(findings);
        for (int i = versions.size() - 1; i >= 0; i--) {
            SourceFile file = Inheritance.source(versions.get(i));
            tokens.read(file, "", YamlReader.fields(file, file.whole(), findings), i == versions.size() - 1);
        }
        return tokens.flat();
    }

    private void read(SourceFile file, String prefix, Yaml value, boolean first) {
        if (value instanceof Yaml.Fields fields) {
            for (Yaml.Entry entry : fields.entries()) {
                String key = entry.key().value();
                String name = prefix.isEmpty() ? key : prefix + "." + key;
                if (name.equals(Inheritance.EXTENDS)) {
                    parent(file, entry.value());
                } else if (first || isKnown(name)) {
                    read(file, name, entry.value(), first);
                } else {
                    unknown(file, entry.key());
                }
            }
        } else if (isOfAnotherKind(prefix, value)) {
            fault(
                    file,
                    value,
                    "“" + prefix + "”的写法和所继承的主题不同",
                    "the inherited theme writes " + prefix + " in another way",
                    "照所继承的 theme.yaml 写：是列表的写成列表，是一个值的写一个值",
                    "write a list where the inherited theme.yaml has one, and a single value where it has that");
        } else if (value instanceof Yaml.Items items) {
            list(prefix, items, values.getOrDefault(prefix + ".0", List.of()));
        } else if (value instanceof Yaml.Text text) {
            values.put(prefix, List.of(text.value()));
        }
    }

    /** A text in the place of a list would stand beside it and change nothing. */
    private boolean isOfAnotherKind(String name, Yaml value) {
        boolean list = values.containsKey(name + ".0");
        boolean text = values.containsKey(name);
        boolean known = list || text || isKnown(name);
        return known && !(value instanceof Yaml.Items ? list : text);
    }

    private void list(String name, Yaml.Items items, List<String> inherited) {
        List<String> list = new ArrayList<>();
        for (Yaml item : items.values()) {
            if (item instanceof Yaml.Text text && text.value().equals(INHERITED)) {
                list.addAll(inherited);
            } else if (item instanceof Yaml.Text text) {
                list.add(text.value());
            }
        }
        values.put(name + ".0", list);
    }

    private boolean isKnown(String name) {
        return values.keySet().stream()
                .anyMatch(k -> k.equals(name) || k.equals(name + ".0") || k.startsWith(name + "."));
    }

    private Map<String, String> flat() {
        Map<String, String> flat = new LinkedHashMap<>();
        values.forEach((name, list) -> {
            if (name.endsWith(".0")) {
                String stem = name.substring(0, name.length() - 1);
                for (int i = 0; i < list.size(); i++) {
                    flat.put(stem + i, list.get(i));
                }
            } else {
                list.forEach(v -> flat.put(name, v));
            }
        });
        return flat;
    }

    private void parent(SourceFile file, Yaml value) {
        if (!(value instanceof Yaml.Text)) {
            fault(
                    file,
                    value,
                    "“extends”应是一个主题的名称",
                    "extends takes the name of a theme",
                    "例如 extends: public",
                    "such as public");
        }
    }

    private void unknown(SourceFile file, Yaml.Text key) {
        fault(
                file,
                key,
                "主题里没有“" + key.value() + "”这一项",
                "no inherited theme has \"" + key.value() + "\"",
                "照程序 themes 文件夹里同类主题的 theme.yaml 写，只能改里面有的项；要加样式，写在 css 文件里",
                "only what the inherited theme.yaml has can be changed; more styles go into a css file");
    }

    private void fault(SourceFile file, Yaml at, String chinese, String english, String hint, String advice) {
        findings.accept(Diagnostic.error("HT952", new Place(file, at.span()), new Message(chinese, english))
                .hint(hint, advice));
    }
}
