package hongtou.reading.phrase;

import hongtou.model.Period;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Tables of texts and what they mean, one row a line: text | expected. */
final class PhraseTable {
    /** The document that the tables speak of. */
    static final PlanDates DATES =
            new PlanDates(LocalDate.of(2024, 3, 22), new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)));

    private PhraseTable() {}

    /** The rows of a resource; {@code \n} in a text is a line feed, {@code #} opens a comment. */
    static Stream<Arguments> rows(String resource) {
        try (InputStream bytes = Objects.requireNonNull(PhraseTable.class.getResourceAsStream(resource))) {
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                            .map(PhraseTable::row)
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arguments row(String line) {
        int bar = line.lastIndexOf(" | ");
        if (bar < 0) {
            throw new IllegalStateException("no column in " + line);
        }
        return Arguments.of(
                line.substring(0, bar).replace("\\n", "\n"),
                line.substring(bar + 3).strip());
    }
}
