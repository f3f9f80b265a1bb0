package hongtou.reading.phrase;

import java.util.ArrayList;
import java.util.List;

/** Finds deadlines in the language of offices. */
public final class DeadlinePhrases {
    private DeadlinePhrases() {}

    /**
     * The deadlines in running text, in the order of the text. Tails in brackets are left to {@link TailPhrases}; what
     * stands in titles and document numbers, past dates and vague words such as 及时 are no deadlines.
     */
    public static List<DeadlinePhrase> inText(String text, PlanDates dates) {
        CleanText clean = CleanText.of(text);
        ReadText whole = ReadText.of(clean);
        ReadText rest = whole.without(TailFinder.ranges(whole));
        return phrases(rest, new TimeContext(dates, false));
    }

    /** The deadlines in the value of a slot such as 完成时限 or 频次, where {@code 2024年12月} and {@code 长期坚持} count. */
    public static List<DeadlinePhrase> inSlot(String value, PlanDates dates) {
        return phrases(ReadText.of(CleanText.of(value)), new TimeContext(dates, true));
    }

    /** The deadlines of a ready text, with places in the text as given. */
    static List<DeadlinePhrase> phrases(ReadText text, TimeContext context) {
        List<Found> all = DeadlineScanner.scan(text, context);
        List<DeadlinePhrase> phrases = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            Found found = all.get(i);
            if (found.due() != null) {
                phrases.add(new DeadlinePhrase(
                        text.clean().place(found.start()),
                        text.clean().placeBehind(found.end()),
                        found.due(),
                        BoundWords.of(text, all, i),
                        found.yearInherited()));
            }
        }
        return List.copyOf(phrases);
    }
}
