package hongtou.checks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Lists of words of the language of offices, kept as data beside the code. */
final class Words {
    private Words() {}

    /** The lines of a resource of this room; lines that begin with # are comments. */
    static List<String> of(String resource) {
        try (InputStream in = Objects.requireNonNull(
                        Words.class.getResourceAsStream("/hongtou/checks/" + resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pattern that matches any line of a resource; the lines are regular expressions. */
    static Pattern any(String resource) {
        return Pattern.compile(String.join("|", of(resource)));
    }
}
