package hongtou.checks;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Words that offices write in two ways (粉尘涉爆, 涉爆粉尘), kept as data: a line has the ways as regular expressions. */
final class TwoSpellings {
    private static final List<List<Pattern>> WORDS = Words.of("two-spellings.txt").stream()
            .map(line ->
                    Arrays.stream(line.split("\t", -1)).map(Pattern::compile).toList())
            .toList();

    private TwoSpellings() {}

    static List<Spellings> in(List<Passage> passages) {
        return WORDS.stream()
                .map(ways -> ways.stream()
                        .map(way -> Spellings.ownWords(way, passages))
                        .filter(places -> !places.isEmpty())
                        .toList())
                .filter(used -> used.size() > 1)
                .map(Spellings::new)
                .toList();
    }
}
