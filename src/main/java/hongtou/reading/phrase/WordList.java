package hongtou.reading.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words of the language of offices, read from a resource: one a line, with a class behind a blank where they have one. */
public final class WordList {
    private final Map<String, String> classes;
    private final int longest;
    /** The first and the last characters of the words: most places of a text are passed over by them. */
    private final BitSet firsts = new BitSet();

    private final BitSet lasts = new BitSet();

    private WordList(Map<String, String> classes) {
        this.classes = Map.copyOf(classes);
        for (String word : classes.keySet()) {
            firsts.set(word.charAt(0));
            lasts.set(word.charAt(word.length() - 1));
        }
        this.longest = classes.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * The list of a resource.
     *
     * @param resource its name beside this class, or its path from the root, {@code /hongtou/reading/task-sections.txt}
     * @throws IllegalStateException if there is no such resource
     */
    public static WordList of(String resource) {
        Map<String, String> classes = new HashMap<>();
        try (InputStream bytes = WordList.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("no word list " + resource);
            }
            var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    String[] columns = line.strip().split(" ", 2);
                    classes.putIfAbsent(columns[0], columns.length > 1 ? columns[1] : "");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordList(classes);
    }

    /** Every word, in no order. */
    public Set<String> words() {
        return classes.keySet();
    }

    /** True where a text begins with one of the words. */
    public boolean anyBegins(String text) {
        return !at(text, 0, text.length()).isEmpty();
    }

    /** True where one of the words stands anywhere in a text. */
    public boolean anyIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!at(text, i, text.length()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    boolean contains(String word) {
        return classes.containsKey(word);
    }

    /** The class of a word, or an empty text. */
    public String classOf(String word) {
        return classes.getOrDefault(word, "");
    }

    /** The longest word that begins at a place, or an empty text. */
    public String at(String text, int from, int to) {
        if (from >= to || !firsts.get(text.charAt(from))) {
            return "";
        }
        for (int length = Math.min(longest, to - from); length > 0; length--) {
            String word = text.substring(from, from + length);
            if (classes.containsKey(word)) {
                return word;
            }
        }
        return "";
    }

    /** The longest word that ends at a place, or an empty text. */
    String before(String text, int from, int to) {
        if (from >= to || !lasts.get(text.charAt(to - 1))) {
            return "";
        }
        for (int length = Math.min(longest, to - from); length > 0; length--) {
            String word = text.substring(to - length, to);
            if (classes.containsKey(word)) {
                return word;
            }
        }
        return "";
    }
}
