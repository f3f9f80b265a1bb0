package hongtou.reading.phrase;

import hongtou.model.LabelForm;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed number at the beginning of a line (结构层次序数), in every bracket and dot that offices type.
 *
 * @param form how it is written
 * @param level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for ①; 1 for 第一章, 2 for 第一节, 3 for 第一条; the parts of a decimal number
 * @param number from 1; of a decimal number the last part
 * @param typed the label as typed, without blanks around it
 * @param end offset behind the label and the blanks that follow it
 */
public record NumberLabel(LabelForm form, int level, int number, String typed, int end) {
    private static final String HAN = "([一二三四五六七八九十]{1,3})";
    private static final String DIGITS = "([0-9０-９]{1,3})";
    private static final String BLANKS = "[\\s\\u3000]*+";
    private static final String OPEN = "[（(]" + BLANKS;
    private static final String CLOSE = BLANKS + "[）)](?:" + BLANKS + "[、．.])?" + BLANKS;
    private static final Pattern CHAPTER = Pattern.compile("^" + BLANKS + HAN + BLANKS + "[、．.﹒]" + BLANKS);
    private static final Pattern CLAUSE = Pattern.compile("^" + BLANKS + OPEN + HAN + CLOSE);
    /** A date such as {@code 2.16} or a value such as {@code 1.5} is no label; {@code 1.2024年} and {@code 1.6月底} are. */
    private static final Pattern ITEM =
            Pattern.compile("^" + BLANKS + DIGITS + BLANKS + "(?:、|[.．﹒](?![0-9]{1,3}(?![0-9月日])))" + BLANKS);

    private static final Pattern SUB_ITEM = Pattern.compile("^" + BLANKS + OPEN + DIGITS + CLOSE);
    private static final Pattern CIRCLED = Pattern.compile("^" + BLANKS + "([①-⑳])" + BLANKS);

    /** The label of the standard's hierarchy at the beginning of a text. */
    public static Optional<NumberLabel> at(String text) {
        Pattern[] levels = {CHAPTER, CLAUSE, ITEM, SUB_ITEM, CIRCLED};
        for (int i = 0; i < levels.length; i++) {
            Matcher m = levels[i].matcher(text);
            if (m.find()) {
                int number = value(m.group(1));
                if (number > 0) {
                    return Optional.of(new NumberLabel(
                            LabelForm.ofLevel(i + 1), i + 1, number, m.group().strip(), m.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** The value of a number in Han digits (to 99), Arabic digits or a circled digit; 0 where it is none. */
    static int value(String digits) {
        char first = digits.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        return Character.isDigit(first) ? Integer.parseInt(digits) : han(digits);
    }

    private static int han(String digits) {
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return digits.length() == 1 ? "一二三四五六七八九".indexOf(digits) + 1 : 0;
        }
        String tens = digits.substring(0, ten);
        String ones = digits.substring(ten + 1);
        if (tens.length() > 1 || ones.length() > 1 || "十".equals(ones)) {
            return 0;
        }
        int high = tens.isEmpty() ? 1 : "一二三四五六七八九".indexOf(tens) + 1;
        int low = ones.isEmpty() ? 0 : "一二三四五六七八九".indexOf(ones) + 1;
        return high * 10 + low;
    }
}
