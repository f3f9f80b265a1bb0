package hongtou.checks;

import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the dated duties that two plans have in common. */
final class DutyPairs {
    private DutyPairs() {}

    /** One duty in two plans. */
    record Pair(DatedDuty one, DatedDuty other) {}

    /**
     * The pairs that are at least so much alike, each the nearest of the other: a duty that is like several is left out where
     * another fits better.
     */
    static List<Pair> of(Document one, Document other, double least) {
        List<DatedDuty> ones = DatedDuty.of(one);
        List<DatedDuty> others = DatedDuty.of(other);
        Likeness likeness = Likeness.among(Stream.concat(ones.stream(), others.stream())
                .map(DatedDuty::words)
                .toList());
        double[][] alike = new double[ones.size()][others.size()];
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                alike[i][j] =
                        likeness.between(ones.get(i).words(), others.get(j).words());
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                if (alike[i][j] >= least && isBest(alike, i, j)) {
                    pairs.add(new Pair(ones.get(i), others.get(j)));
                }
            }
        }
        return pairs;
    }

    private static boolean isBest(double[][] alike, int i, int j) {
        for (int k = 0; k < alike.length; k++) {
            if (k != i && alike[k][j] >= alike[i][j]) {
                return false;
            }
        }
        for (int k = 0; k < alike[i].length; k++) {
            if (k != j && alike[i][k] >= alike[i][j]) {
                return false;
            }
        }
        return true;
    }
}
