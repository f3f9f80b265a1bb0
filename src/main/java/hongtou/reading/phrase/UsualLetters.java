package hongtou.reading.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The letters of the word lists for those of traditional texts: 縣政府辦公室 is looked up as 县政府办公室, and stays what it is in print. */
public final class UsualLetters {
    /** What is looked for in simplified text, and what only texts of the other kind mean so. */
    private static final List<String> RESOURCES =
            List.of("/hongtou/checks/traditional-characters.txt", "/hongtou/reading/phrase/traditional-letters.txt");

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
        return letter < '\u4E00' ? letter : LETTERS.getOrDefault(letter, letter);
    }

    private static Map<Character, Character> letters() {
        Map<Character, Character> letters = new HashMap<>();
        for (String resource : RESOURCES) {
            text(resource)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ", -1)))
                    .filter(pair -> pair.length() == 2)
                    .forEach(pair -> letters.put(pair.charAt(0), pair.charAt(1)));
        }
        return Map.copyOf(letters);
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(UsualLetters.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
