package hongtou.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents as offices write them, each with what a careful reader finds in it beside it. */
class UnderstandingTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/hongtou/reading/documents");
    private static final Path PLANS = Path.of("src/test/resources/hongtou/reading/plans");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
    }

    static List<String> plans() {
        return Read.PLANS;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentIsUnderstoodAsReviewed(Path file) throws IOException {
        var source = new SourceFile(file.getFileName().toString(), Files.readString(file));
        Path reviewed = file.resolveSibling(file.getFileName().toString().replace(".md", ".txt"));

        assertThat(Understood.of(PlanReader.read(source).document())).isEqualTo(Files.readString(reviewed));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPlanOfTheContentIsUnderstoodAsReviewed(String plan) throws IOException {
        assertThat(Understood.of(Read.document(Read.planText(plan))))
                .isEqualTo(Files.readString(PLANS.resolve(plan + ".txt")));
    }
}
