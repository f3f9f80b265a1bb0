package hongtou.reading.phrase;

import java.util.List;

/** Finds the tails of a task. */
public final class TailPhrases {
    private TailPhrases() {}

    /** All tails of a text, in order; brackets that name nobody and no time are not tails. */
    public static List<TailPhrase> inText(String text, PlanDates dates) {
        return List.of();
    }
}
