package hongtou.importing;

import hongtou.reading.phrase.UsualLetters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Words of the language of offices, kept as data beside the code. */
final class Words {
    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    /** The words of a resource of this package, one a line; lines that begin with # are comments. */
    static Words of(String resource) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Words(lines.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> all() {
        return words;
    }

    boolean startOf(String text) {
        String usual = UsualLetters.of(text);
        return words.stream().anyMatch(usual::startsWith);
    }

    boolean endOf(String text) {
        String usual = UsualLetters.of(text);
        return words.stream().anyMatch(usual::endsWith);
    }

    boolean in(String text) {
        String usual = UsualLetters.of(text);
        return words.stream().anyMatch(usual::contains);
    }

    boolean contains(String word) {
        return words.contains(UsualLetters.of(word));
    }

    /** The longest word with which a text ends. */
    Optional<String> endingOf(String text) {
        String usual = UsualLetters.of(text);
        return words.stream().filter(usual::endsWith).max((a, b) -> Integer.compare(a.length(), b.length()));
    }
}
