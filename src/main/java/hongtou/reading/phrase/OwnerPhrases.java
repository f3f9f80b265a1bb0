package hongtou.reading.phrase;

import hongtou.model.TaskField;
import java.util.List;

/** Finds who does something in the language of offices. Never guesses: nobody named is an empty list. */
public final class OwnerPhrases {
    private OwnerPhrases() {}

    /** Who is named in running text: 乡安委办要…, 由…牵头, 各行政村、各企业单位…; in the order of the text. */
    public static List<OwnerPhrase> inText(String text) {
        return List.of();
    }

    /** The value of a slot: {@code 镇安监站、镇党政办} behind 责任单位. */
    public static OwnerPhrase inSlot(TaskField.Kind slot, String value) {
        return new OwnerPhrase(0, value.length(), List.of(), List.of(), List.of(), List.of());
    }
}
