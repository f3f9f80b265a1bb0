package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import hongtou.model.Holidays;
import hongtou.model.Register;
import hongtou.reading.PlanReader;
import hongtou.reading.RegisterReader;
import hongtou.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good documents have no findings that weigh; each known error put into one of them is found, at its exact words. */
class KnownErrorsTest {
    private static final Path FOLDER = Path.of("src/test/resources/hongtou/checks");
    private static final List<String> GOOD = List.of("county-2024", "notice-2024", "township-2024");

    @Test
    void goodDocumentsHaveNoFindings() throws IOException {
        assertThat(check("", "", "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void knownErrorIsFoundAtItsWords(String line) throws IOException {
        String[] cells = cells(line);

        List<Diagnostic> found = check(cells[0], cells[1], cells[2]);

        assertThat(found)
                .filteredOn(d -> d.code().equals(cells[3]))
                .extracting(d -> Draft.words(d).strip())
                .contains(cells[4]);
    }

    /** What one error makes wrong beside itself is little: nobody looks through twenty findings for one slip. */
    @ParameterizedTest
    @MethodSource("mutations")
    void oneErrorBringsFewFindings(String line) throws IOException {
        String[] cells = cells(line);

        List<Diagnostic> found = check(cells[0], cells[1], cells[2]);

        assertThat(found).filteredOn(d -> d.severity() != Severity.INFO).hasSizeLessThanOrEqualTo(4);
    }

    private static String[] cells(String line) {
        String[] cells = line.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip().replace("\\n", "\n");
        }
        assertThat(cells).hasSize(5);
        return cells;
    }

    static List<String> mutations() throws IOException {
        return Files.readAllLines(FOLDER.resolve("mutations.txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    private static List<Diagnostic> check(String name, String from, String to) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String good : GOOD) {
            String text = Files.readString(FOLDER.resolve("good/" + good + ".md"));
            if (good.equals(name)) {
                assertThat(text).contains(from);
                int at = text.indexOf(from);
                text = text.substring(0, at) + to + text.substring(at + from.length());
            }
            documents.add(PlanReader.read(new SourceFile("content/plans/" + good + ".md", text))
                    .document());
        }
        SourceFile bodies =
                new SourceFile("content/organisations.yml", Files.readString(FOLDER.resolve("good/organisations.yml")));
        Register register = RegisterReader.read(bodies, fault -> {
            throw new AssertionError(fault.message().chinese());
        });
        return Checks.of(documents, List.of(), register, Holidays.NONE).findings();
    }
}
