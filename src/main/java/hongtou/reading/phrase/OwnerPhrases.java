package hongtou.reading.phrase;

import hongtou.model.TaskField;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who does something in the language of offices. Never guesses: nobody named is an empty list. */
public final class OwnerPhrases {
    /** 多形式开展宣传 */
    private static final Pattern HOW = Pattern.compile("多(?:形式|渠道|途径|层次|举措|方式|措)|全方位|高标准|高质量|有序|科学|精准|全域");

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

    /** True for words that begin with what is to be done: 加强法治阵地建设; 申报条件 and 工作目标 do not. */
    public static boolean opensWithVerb(String words) {
        String chars = ReadText.of(CleanText.of(words)).chars();
        Matcher how = HOW.matcher(chars);
        String word = Subjects.PREDICATES.at(chars, how.lookingAt() ? how.end() : 0, chars.length());
        String kind = Subjects.PREDICATES.classOf(word);
        return word.length() > 1 && !"not".equals(kind) && !"time".equals(kind);
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
