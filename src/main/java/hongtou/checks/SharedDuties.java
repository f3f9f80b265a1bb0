package hongtou.checks;

import hongtou.model.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds the duties that several plans have in common, without comparing every plan with every other. Where two duties are much
 * alike, the rarest bigram that they share stands among the rarer bigrams of each; so duties are looked up by these, and what
 * every duty says (安全生产) brings none together.
 */
final class SharedDuties {
    private static final double ROUNDING = 1e-9;
    private static final Comparator<Candidate> ORDER = Comparator.comparingInt(
                    (Candidate candidate) -> candidate.other().plan())
            .thenComparingInt(candidate -> candidate.one().plan())
            .thenComparingInt(candidate -> candidate.one().duty())
            .thenComparingInt(candidate -> candidate.other().duty());

    private final List<PlanDuties> plans;
    private final double least;
    /** In how many duties of one plan a bigram stands at the most. */
    private final Map<String, Integer> most = new HashMap<>();

    /**
     * @param plans those of one issuer, in the order of their files
     * @param least how much alike two duties are that are one, above 0
     */
    SharedDuties(List<PlanDuties> plans, double least) {
        this.plans = plans;
        this.least = least;
        plans.forEach(
                plan -> plan.vocabulary().frequency().forEach((pair, times) -> most.merge(pair, times, Math::max)));
    }

    /** A duty and the plan that it stands in. */
    record Said(Document document, DatedDuty duty) {}

    /** One duty in two plans, in that of the earlier file as the other. */
    record Pair(Said one, Said other) {}

    /** A duty by the number of its plan and its number in it. */
    private record At(int plan, int duty) {}

    private record Candidate(At one, At other) {}

    /**
     * The pairs among those wanted, as {@link DutyPairs} finds them in every two plans: by earlier plan, plan and duty.
     *
     * @param keys what two duties have in common in every pair that is wanted: at least one of these
     * @param wanted asked before the words are compared, because that is quicker
     */
    List<Pair> pairs(Function<Said, Set<String>> keys, BiPredicate<Said, Said> wanted) {
        Set<Candidate> candidates = new HashSet<>();
        for (List<At> duties : byKey(keys)) {
            addAlike(duties, wanted, candidates);
        }
        return candidates.stream()
                .sorted(ORDER)
                .filter(this::isPair)
                .map(candidate -> new Pair(said(candidate.one()), said(candidate.other())))
                .toList();
    }

    private List<List<At>> byKey(Function<Said, Set<String>> keys) {
        Map<String, List<At>> byKey = new LinkedHashMap<>();
        for (int plan = 0; plan < plans.size(); plan++) {
            for (int duty = 0; duty < plans.get(plan).duties().size(); duty++) {
                At at = new At(plan, duty);
                for (String key : keys.apply(said(at))) {
                    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(at);
                }
            }
        }
        return List.copyOf(byKey.values());
    }

    private void addAlike(List<At> duties, BiPredicate<Said, Said> wanted, Set<Candidate> candidates) {
        Map<String, Integer> frequency = new HashMap<>();
        duties.forEach(duty -> bigrams(duty).forEach(pair -> frequency.merge(pair, 1, Integer::sum)));
        Map<String, List<At>> before = new HashMap<>();
        for (At duty : duties) {
            Set<At> sharing = new HashSet<>();
            for (String pair : rarer(duty, frequency)) {
                List<At> others = before.computeIfAbsent(pair, p -> new ArrayList<>(1));
                sharing.addAll(others);
                others.add(duty);
            }
            sharing.stream()
                    .filter(other -> other.plan() != duty.plan() && wanted.test(said(duty), said(other)))
                    .forEach(other -> candidates.add(new Candidate(duty, other)));
        }
    }

    /**
     * So many of the rarest bigrams that a duty with none of them differs too much. A bigram that both have stands in two duties of
     * the two plans at least, one that only this duty has in no more than {@link #most} says; what weighs least beside the shared
     * ones is reckoned, and that is where the other plan has no duty but one.
     */
    private List<String> rarer(At duty, Map<String, Integer> frequency) {
        List<String> pairs = new ArrayList<>(bigrams(duty));
        pairs.sort(Comparator.<String>comparingInt(pair -> frequency.getOrDefault(pair, 0))
                .thenComparing(Comparator.naturalOrder()));
        PlanDuties plan = plans.get(duty.plan());
        double texts = plan.duties().size() + 1;
        double heaviest = Math.log(1 + texts / 2);
        double allowed = 2 * (1 - least) / least;
        double missing = 0;
        int count = 0;
        while (count < pairs.size() && missing <= allowed * (pairs.size() - count) + ROUNDING) {
            String pair = pairs.get(count);
            int times = plan.vocabulary().times(pair) + most.getOrDefault(pair, 1);
            missing += Math.log(1 + texts / times) / heaviest;
            count++;
        }
        return pairs.subList(0, count);
    }

    private boolean isPair(Candidate candidate) {
        PlanDuties one = plans.get(candidate.one().plan());
        PlanDuties other = plans.get(candidate.other().plan());
        return new DutyPairs(one, other, least)
                .isPair(candidate.one().duty(), candidate.other().duty());
    }

    private Said said(At duty) {
        PlanDuties plan = plans.get(duty.plan());
        return new Said(plan.document(), plan.duty(duty.duty()));
    }

    private Set<String> bigrams(At duty) {
        return plans.get(duty.plan()).bigrams(duty.duty());
    }
}
