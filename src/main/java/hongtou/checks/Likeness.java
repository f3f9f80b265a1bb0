package hongtou.checks;

import java.util.ArrayList;
import java.util.Collections;
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
    static final int FEWEST = 6;

    private static final Pattern TAIL =
            Pattern.compile("[（(][^（）()]{0,200}(?:牵头|责任单位|配合|时限|负责|落实单位)[^（）()]{0,200}[）)]");
    private static final Pattern NOISE =
            Pattern.compile("\\d+|年底?|月底?|[日前]|[省市县区乡镇村旗]|街道|\\P{IsHan}|按照|要求|进一步|切实|开展|加强|推进|落实|组织|工作");

    private final Vocabulary one;
    private final Vocabulary other;

    /** Takes the weights from the duties of two sides together. */
    Likeness(Vocabulary one, Vocabulary other) {
        this.one = one;
        this.other = other;
    }

    /** The duties of a side: the bigrams of each, and in how many each stands. */
    static final class Vocabulary {
        private final Map<String, Integer> frequency = new HashMap<>();
        private final Map<String, Set<String>> known = new HashMap<>();
        private final int texts;

        Vocabulary(List<String> duties) {
            texts = duties.size();
            for (String duty : duties) {
                Set<String> pairs = pairs(duty);
                known.put(duty, pairs);
                pairs.forEach(pair -> frequency.merge(pair, 1, Integer::sum));
            }
        }

        /** Every bigram, with the number of duties in which it stands. */
        Map<String, Integer> frequency() {
            return Collections.unmodifiableMap(frequency);
        }

        /** In how many duties a bigram stands. */
        int times(String pair) {
            return frequency.getOrDefault(pair, 0);
        }

        /** The bigrams of one of the duties. */
        Set<String> of(String duty) {
            return known.getOrDefault(duty, Set.of());
        }
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

    /**
     * The fewest bigrams that a duty can share with another where they are so much alike. What both have stands in two duties at
     * least and weighs the least where it stands in all of them; so the share of what differs is bounded.
     *
     * @param size how many bigrams the duty has
     * @param texts how many duties the weights are taken from, or more
     * @param least how much alike, above 0
     */
    static int fewestShared(int size, int texts, double least) {
        double heaviest = Math.log(1 + texts / 2.0) / Math.log(2);
        double differing = 2 * (1 - least) / least * heaviest;
        return Math.max(1, (int) Math.ceil(size / (1 + differing) - 1e-9));
    }

    /** How much of a duty stands in a longer text: 1 where all of it does. */
    double within(String duty, String text) {
        Set<String> a = of(duty);
        return a.isEmpty() ? 1 : shared(a, of(text)) / weight(a);
    }

    private Set<String> of(String duty) {
        return one.known.containsKey(duty) ? one.of(duty) : other.of(duty);
    }

    private double shared(Set<String> a, Set<String> b) {
        List<String> both = new ArrayList<>(a);
        both.retainAll(b);
        return weight(both);
    }

    private double weight(Iterable<String> pairs) {
        double sum = 0;
        for (String pair : pairs) {
            int frequency = one.times(pair) + other.times(pair);
            sum += Math.log(1 + (double) (one.texts + other.texts) / Math.max(1, frequency));
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
