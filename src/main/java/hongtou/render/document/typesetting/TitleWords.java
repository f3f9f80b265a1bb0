package hongtou.render.document.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds the words of official titles in a title: the fewest known words and single characters that make it up. */
final class TitleWords {
    private static final List<String> OPENINGS = List.of("关于印发", "关于转发", "关于批转", "关于");
    private static final Set<String> KNOWN = known();
    private static final int LONGEST = 8;

    private TitleWords() {}

    /** Where words begin and end. */
    static final class Edges {
        private final String[] words;
        private final int[] wordAt;
        private final int[] starts;

        private Edges(String[] words, int[] wordAt, int[] starts) {
            this.words = words;
            this.wordAt = wordAt;
            this.starts = starts;
        }

        /** True inside a known word. */
        boolean inside(int at) {
            return at < wordAt.length && starts[at] != at;
        }

        /** True where a known word begins or ends. */
        boolean certain(int at) {
            return !inside(at) && (words[wordAt[at - 1]].length() > 1 || words[wordAt[at]].length() > 1);
        }

        /** True right behind 关于印发. */
        boolean endsOpening(int at) {
            return !inside(at) && OPENINGS.subList(0, 3).contains(words[wordAt[at - 1]]);
        }

        /** True right behind 关于 alone, which looks for what follows it. */
        boolean endsAbout(int at) {
            return !inside(at) && words[wordAt[at - 1]].equals("关于");
        }

        /** True right before 关于. */
        boolean beginsOpening(int at) {
            return !inside(at) && OPENINGS.contains(words[wordAt[at]]);
        }
    }

    /**
     * The edges of a title; offsets count code points.
     *
     * @param names what is one word here, however long
     */
    static Edges edges(String title, Set<String> names) {
        int[] points = title.codePoints().toArray();
        int n = points.length;
        int[] fewest = new int[n + 1];
        int[] length = new int[n + 1];
        int longest = names.stream().mapToInt(String::length).reduce(LONGEST, Math::max);
        for (int at = n - 1; at >= 0; at--) {
            fewest[at] = Integer.MAX_VALUE;
            for (int l = 1; l <= longest && at + l <= n; l++) {
                String piece = new String(points, at, l);
                boolean word = l == 1 || (l <= LONGEST && KNOWN.contains(piece)) || names.contains(piece);
                int cost = fewest[at + l] + (l == 1 ? 3 : 2);
                if (word && cost <= fewest[at]) {
                    fewest[at] = cost;
                    length[at] = l;
                }
            }
        }
        return cut(points, length);
    }

    private static Edges cut(int[] points, int[] length) {
        String[] words = new String[points.length];
        int[] wordAt = new int[points.length];
        int[] starts = new int[points.length];
        int word = 0;
        for (int at = 0; at < points.length; at += length[at], word++) {
            words[word] = new String(points, at, length[at]);
            Arrays.fill(wordAt, at, at + length[at], word);
            Arrays.fill(starts, at, at + length[at], at);
        }
        return new Edges(words, wordAt, starts);
    }

    private static Set<String> known() {
        try (InputStream in = TitleWords.class.getResourceAsStream("/hongtou/render/document/title-words.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Set<String> words = new HashSet<>(OPENINGS);
            text.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .forEach(l -> words.addAll(List.of(l.trim().split("\\s+"))));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
