package hongtou.reading.phrase;

import java.util.List;

/** Finds deadlines in the language of offices. */
public final class DeadlinePhrases {
    private DeadlinePhrases() {}

    /** The deadlines in running text, in the order of the text. */
    public static List<DeadlinePhrase> inText(String text, PlanDates dates) {
        return List.of();
    }

    /** The deadlines in the value of a slot such as 完成时限 or 频次, where {@code 2024年12月} and {@code 长期坚持} count. */
    public static List<DeadlinePhrase> inSlot(String value, PlanDates dates) {
        return List.of();
    }
}
