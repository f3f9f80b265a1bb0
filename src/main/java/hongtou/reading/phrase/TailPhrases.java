package hongtou.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the tails of a task. */
public final class TailPhrases {
    private TailPhrases() {}

    /**
     * All tails of a text, in order; brackets that name nobody and no time are not tails.
     *
     * @return tails with places in the text as given
     */
    public static List<TailPhrase> inText(String text, PlanDates dates) {
        ReadText ready = ReadText.of(CleanText.of(text));
        List<TailPhrase> phrases = new ArrayList<>();
        for (TailFinder.Tail tail : TailFinder.find(ready)) {
            phrases.add(phrase(text, ready, tail, dates));
        }
        return List.copyOf(phrases);
    }

    /**
     * True where a text says that the first body of a tail leads, for the tails behind it too: 列第一位者为牵头单位，下同.
     */
    public static boolean firstLeadsFromHere(String text) {
        return TailContent.saysFirstLeads(CleanText.of(text).chars()) && text.contains("下同");
    }

    /** True where a text says that the first body of a list leads, wherever the list stands. */
    public static boolean saysFirstLeads(String text) {
        return TailContent.saysFirstLeads(CleanText.of(text).chars());
    }

    private static TailPhrase phrase(String text, ReadText ready, TailFinder.Tail tail, PlanDates dates) {
        Owners owners = tail.content().owners();
        @Nullable OwnerPhrase phrase = owners.isEmpty() ? null : owners.phrase();
        List<DeadlinePhrase> deadlines = new ArrayList<>();
        for (int[] range : tail.content().times()) {
            int from = ready.clean().place(range[0]);
            int to = ready.clean().placeBehind(range[1]);
            for (DeadlinePhrase found : DeadlinePhrases.inSlot(text.substring(from, to), dates)) {
                deadlines.add(moved(found, from));
            }
        }
        return new TailPhrase(
                ready.clean().place(tail.open()), ready.clean().placeBehind(tail.end()), phrase, deadlines);
    }

    private static DeadlinePhrase moved(DeadlinePhrase found, int by) {
        return new DeadlinePhrase(
                found.start() + by, found.end() + by, found.due(), found.binds(), found.yearInherited());
    }
}
