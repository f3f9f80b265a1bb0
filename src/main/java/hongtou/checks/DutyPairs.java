package hongtou.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the dated duties that two plans have in common. */
final class DutyPairs {
    private final PlanDuties one;
    private final PlanDuties other;
    private final double least;
    private final Likeness likeness;

    /** @param least how much alike two duties are that are one, above 0 */
    DutyPairs(PlanDuties one, PlanDuties other, double least) {
        this.one = one;
        this.other = other;
        this.least = least;
        this.likeness = new Likeness(one.vocabulary(), other.vocabulary());
    }

    /** One duty in two plans. */
    record Pair(DatedDuty one, DatedDuty other) {}

    /** All pairs that {@link #isPair} finds. */
    List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < one.duties().size(); i++) {
            for (int j = 0; j < other.duties().size(); j++) {
                if (isPair(i, j)) {
                    pairs.add(new Pair(one.duty(i), other.duty(j)));
                }
            }
        }
        return pairs;
    }

    /**
     * True for two duties that are alike enough, each the nearest of the other: a duty that is like several is left out where another
     * fits better.
     */
    boolean isPair(int i, int j) {
        double alike = alike(i, j);
        if (alike < least) {
            return false;
        }
        for (int k = 0; k < one.duties().size(); k++) {
            if (k != i && alike(k, j) >= alike) {
                return false;
            }
        }
        for (int k = 0; k < other.duties().size(); k++) {
            if (k != j && alike(i, k) >= alike) {
                return false;
            }
        }
        return true;
    }

    /** How much two duties are alike, or 0 where it is too little: counting what is shared is quicker than weighing it. */
    private double alike(int i, int j) {
        Set<String> here = one.bigrams(i);
        Set<String> there = other.bigrams(j);
        int enough = Likeness.fewestShared(
                Math.max(here.size(), there.size()),
                one.duties().size() + other.duties().size(),
                least);
        long shared = here.stream().filter(there::contains).count();
        return shared < enough
                ? 0
                : likeness.between(one.duty(i).words(), other.duty(j).words());
    }
}
