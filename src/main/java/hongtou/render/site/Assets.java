package hongtou.render.site;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Style sheet, scripts and icon of the site, from the theme. */
final class Assets {
    private Assets() {}

    static void add(Catalogue catalogue, SortedMap<String, byte[]> files) {
        StringBuilder css = new StringBuilder(variables(catalogue.tokens()));
        for (String part : listed(catalogue, "stylesheets")) {
            css.append('\n').append(catalogue.theme().text("css/" + part + ".css"));
        }
        files.put("assets/site.css", SiteRenderer.bytes(css.toString()));
        for (String script : listed(catalogue, "scripts")) {
            files.put("assets/" + script + ".js", catalogue.theme().bytes("js/" + script + ".js"));
        }
        for (String file : listed(catalogue, "files")) {
            files.put("assets/" + file, catalogue.theme().bytes(file));
        }
    }

    private static List<String> listed(Catalogue catalogue, String list) {
        return catalogue.tokens().entrySet().stream()
                .filter(e -> e.getKey().startsWith(list + "."))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The tokens {@code light.*} and {@code dark.*} as custom properties. */
    private static String variables(Map<String, String> tokens) {
        return ":root {\n" + properties(tokens, "light.")
                + "}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n" + properties(tokens, "dark.")
                + "}\n}\n";
    }

    private static String properties(Map<String, String> tokens, String prefix) {
        StringBuilder css = new StringBuilder();
        tokens.forEach((name, words) -> {
            if (name.startsWith(prefix)) {
                css.append("--")
                        .append(name.substring(prefix.length()))
                        .append(": ")
                        .append(words)
                        .append(";\n");
            }
        });
        return css.toString();
    }
}
