package hongtou.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A list of words of the language of offices, kept as data beside the code. */
final class WordList {
    private final List<String> words;

    private WordList(List<String> words) {
        this.words = words;
    }

    /** The words of a resource of this package, one a line; lines that begin with # are comments. */
    static WordList of(String resource) {
        return new WordList(lines(resource));
    }

    /** The words of a resource, each with the class that stands behind it. */
    static Map<String, String> pairs(String resource) {
        return lines(resource).stream()
                .map(l -> l.split(" ", 2))
                .collect(Collectors.toUnmodifiableMap(w -> w[0], w -> w[1].strip()));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean anyBegins(String text) {
        return words.stream().anyMatch(text::startsWith);
    }

    boolean anyIn(String text) {
        return words.stream().anyMatch(text::contains);
    }
}
