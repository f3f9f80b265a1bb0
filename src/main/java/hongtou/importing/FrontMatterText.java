package hongtou.importing;

import java.util.List;

/** Collects the front matter in the order of the authoring format; what is empty is left out. */
final class FrontMatterText {
    private final StringBuilder out = new StringBuilder("---\n");

    void put(String key, String value) {
        if (!value.isEmpty()) {
            out.append(key).append(": ").append(YamlText.of(value)).append('\n');
        }
    }

    void put(String key, List<String> values) {
        if (values.size() == 1) {
            put(key, values.get(0));
        } else {
            putList(key, values);
        }
    }

    void putList(String key, List<String> values) {
        if (!values.isEmpty()) {
            out.append(key).append(":\n");
            values.forEach(v -> out.append("  - ").append(YamlText.of(v)).append('\n'));
        }
    }

    void comment(String words) {
        out.append("# ").append(words).append('\n');
    }

    @Override
    public String toString() {
        return out + "---\n";
    }
}
