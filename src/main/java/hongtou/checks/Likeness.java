package hongtou.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Measures how much two duties have in common: the pairs of neighbouring characters (bigrams) that both have, each weighed by how
 * rare it is among all duties compared (inverse document frequency), so that 安全生产 counts little where every duty speaks of
 * it and 变型拖拉机 much. Dates, numbers, marks and levels of government are left out: they are what a lower plan changes.
 */
final class Likeness {
    /** Shorter texts are alike by chance. */
    private static final int FEWEST = 6;

    private static final Pattern TAIL =
            Pattern.compile("[（(][^（）()]{0,200}(?:牵头|责任单位|配合|时限|负责|落实单位)[^（）()]{0,200}[）)]");
    private static final Pattern NOISE =
            Pattern.compile("\\d+|年底?|月底?|[日前]|[省市县区乡镇村旗]|街道|\\P{IsHan}|按照|要求|进一步|切实|开展|加强|推进|落实|组织|工作");

    private final Map<String, Integer> frequency = new HashMap<>();
    /** The pairs of each duty: it is compared with many others. */
    private final Map<String, Set<String>> known = new HashMap<>();

    private final int texts;

    private Likeness(int texts) {
        this.texts = texts;
    }

    /** What the weights are taken from: all duties that will be compared. */
    static Likeness among(List<String> duties) {
        Likeness likeness = new Likeness(duties.size());
        for (String duty : duties) {
            Set<String> pairs = pairs(duty);
            likeness.known.put(duty, pairs);
            pairs.forEach(pair -> likeness.frequency.merge(pair, 1, Integer::sum));
        }
        return likeness;
    }

    /** What two duties share, in parts of both (Dice): 1 for the same words, 0 for none. */
    double between(String one, String other) {
        Set<String> a = of(one);
        Set<String> b = of(other);
        if (a.size() < FEWEST || b.size() < FEWEST) {
            return 0;
        }
        return 2 * shared(a, b) / (weight(a) + weight(b));
    }

    /** How much of a duty stands in a longer text: 1 where all of it does. */
    double within(String duty, String text) {
        Set<String> a = of(duty);
        return a.isEmpty() ? 1 : shared(a, of(text)) / weight(a);
    }

    private Set<String> of(String duty) {
        Set<String> pairs = known.get(duty);
        return pairs == null ? pairs(duty) : pairs;
    }

    private double shared(Set<String> a, Set<String> b) {
        List<String> both = new ArrayList<>(a);
        both.retainAll(b);
        return weight(both);
    }

    private double weight(Iterable<String> pairs) {
        double sum = 0;
        for (String pair : pairs) {
            sum += Math.log(1 + (double) texts / Math.max(1, frequency.getOrDefault(pair, 1)));
        }
        return sum;
    }

    private static Set<String> pairs(String text) {
        String plain = NOISE.matcher(TAIL.matcher(text).replaceAll("")).replaceAll("");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
