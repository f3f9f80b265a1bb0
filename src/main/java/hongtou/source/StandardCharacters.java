package hongtou.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Knows the standard character (规范字) for a traditional or a variant one: 为 for 爲 and 為 (通用规范汉字表). */
public final class StandardCharacters {
    private static final String RESOURCE = "traditional-characters.txt";
    private static final Map<Character, Character> PAIRS = pairs();

    private StandardCharacters() {}

    /** True for a traditional or a variant character that no standard text has. */
    public static boolean replaces(char character) {
        return PAIRS.containsKey(character);
    }

    /** The standard character, or the same one where it is standard itself. */
    public static char of(char character) {
        return PAIRS.getOrDefault(character, character);
    }

    /** Each line holds pairs: the traditional character, then the standard one. */
    private static Map<Character, Character> pairs() {
        Map<Character, Character> pairs = new HashMap<>();
        text().lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .filter(pair -> pair.length() == 2)
                .forEach(pair -> pairs.put(pair.charAt(0), pair.charAt(1)));
        return Map.copyOf(pairs);
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(StandardCharacters.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
