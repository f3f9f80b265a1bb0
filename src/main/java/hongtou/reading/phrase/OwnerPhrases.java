package hongtou.reading.phrase;

import hongtou.model.TaskField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who does something in the language of offices. Never guesses: nobody named is an empty list. */
public final class OwnerPhrases {
    private OwnerPhrases() {}

    /**
     * Who is named in running text: 乡安委办要…, 由…牵头, 各行政村、各企业单位…; in the order of the text. Tails in
     * brackets are left to {@link TailPhrases}.
     */
    public static List<OwnerPhrase> inText(String text) {
        ReadText whole = ReadText.of(CleanText.of(text));
        return SubjectScanner.scan(whole.without(TailFinder.ranges(whole)));
    }

    /** The value of a slot: {@code 镇安监站、镇党政办} behind 责任单位; nobody for a slot that names none. */
    public static OwnerPhrase inSlot(TaskField.Kind slot, String value) {
        OwnerRole role = role(slot);
        CleanText clean = CleanText.of(value);
        if (role == null || clean.length() == 0) {
            return new OwnerPhrase(0, value.length(), List.of(), List.of(), List.of(), List.of());
        }
        ReadText text = ReadText.of(clean);
        Owners owners = TailContent.read(text, 0, text.length(), role).owners();
        OwnerPhrase phrase = owners.phrase();
        return new OwnerPhrase(
                0, value.length(), phrase.lead(), phrase.responsible(), phrase.support(), phrase.persons());
    }

    /** The bodies that a heading names and nothing else, but for 职责 or 任务 behind them; null for any other heading. */
    public static @Nullable OwnerPhrase inHeading(String heading) {
        return HeadingNames.read(heading);
    }

    /** True for a heading that ends in 职责 or the like. */
    public static boolean isDuties(String heading) {
        return HeadingNames.isDuties(heading);
    }

    private static @Nullable OwnerRole role(TaskField.Kind slot) {
        return switch (slot) {
            case LEAD -> OwnerRole.LEAD;
            case RESPONSIBLE -> OwnerRole.RESPONSIBLE;
            case SUPPORT -> OwnerRole.SUPPORT;
            case PERSON -> OwnerRole.PERSON;
            case DEADLINE, FREQUENCY, OUTCOME, STATE, NOTE -> null;
        };
    }
}
