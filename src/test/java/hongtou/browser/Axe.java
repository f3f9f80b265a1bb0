package hongtou.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks at the open page with axe-core. */
final class Axe {
    private static final String RUN = """
        axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'], resultTypes: ['violations']})
          .then(found => found.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | ')))
        """;

    private Axe() {}

    /** What keeps somebody from using the page as it stands, each with the elements at fault. */
    static List<String> violations(Tab tab) throws IOException {
        if (tab.text("typeof axe").equals("undefined")) {
            tab.evaluate(script() + ";true");
        }
        return tab.texts(RUN);
    }

    private static String script() throws IOException {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
