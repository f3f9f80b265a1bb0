package hongtou.meta;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.audit.clause.Checks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the standard names what there is, all of it, and nothing else. */
class StandardPageTest {
    private static final Path PAGE = Path.of("docs/gbt9704.md");
    private static final Path CLAUSES = Path.of("src/main/java/hongtou/audit/clause");
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z]+)`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|[^|]*\\|([^|]*)\\|$");

    @Test
    void everyClassOfTheAuditsClausesIsNamed() throws IOException {
        Set<String> measuring = classes(CLAUSES);
        measuring.removeIf(c -> !c.endsWith("Checks") || c.equals("Checks"));

        assertThat(measuring).hasSizeGreaterThan(20);
        assertThat(named(Files.readString(PAGE))).containsAll(measuring);
    }

    @Test
    void everyNameIsAClassThatThereIs() throws IOException {
        Set<String> all = classes(Path.of("src"));

        assertThat(all).containsAll(named(Files.readString(PAGE)));
    }

    @Test
    void allSixtyChecksAreListedInOrder() throws IOException {
        assertThat(rows().stream().map(r -> Integer.parseInt(r.group(1))))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void theChecksOfTheAuditAreThoseWithAClassOfIt() throws IOException {
        List<Integer> measured = rows().stream()
                .filter(r -> named(r.group(2)).stream().anyMatch(n -> n.endsWith("Checks")))
                .map(r -> Integer.parseInt(r.group(1)))
                .toList();

        assertThat(measured).containsExactlyElementsOf(Checks.numbers());
    }

    private static List<MatchResult> rows() throws IOException {
        String page = Files.readString(PAGE);
        return ROW.matcher(page.substring(page.indexOf("## The sixty checks")))
                .results()
                .toList();
    }

    private static Set<String> named(String text) {
        return NAME.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".java"))
                    .map(n -> n.substring(0, n.length() - ".java".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
