package hongtou.reading.phrase;

import hongtou.source.StandardCharacters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The letters of the word lists for those of traditional texts: 縣政府辦公室 is looked up as 县政府办公室, and stays what it is in print. */
public final class UsualLetters {
    private static final String RESOURCE = "traditional-letters.txt";

    /** What stands in simplified texts too, and means another letter only in those of the other kind. */
    private static final Map<Character, Character> LETTERS = letters();

    private UsualLetters() {}

    /** The text with the letters of the word lists; every letter keeps its place. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (of(text.charAt(i)) != text.charAt(i)) {
                return changed(text);
            }
        }
        return text;
    }

    private static String changed(String text) {
        StringBuilder usual = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            usual.append(of(text.charAt(i)));
        }
        return usual.toString();
    }

    static char of(char letter) {
        return letter < '\u4E00' ? letter : LETTERS.getOrDefault(letter, StandardCharacters.of(letter));
    }

    private static Map<Character, Character> letters() {
        Map<Character, Character> letters = new HashMap<>();
        text().lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .filter(pair -> pair.length() == 2)
                .forEach(pair -> letters.put(pair.charAt(0), pair.charAt(1)));
        return Map.copyOf(letters);
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(UsualLetters.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
