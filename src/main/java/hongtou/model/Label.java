package hongtou.model;

import hongtou.source.Span;

/**
 * The number of a heading or item (结构层次序数, GB/T 9704 7.3.3).
 *
 * @param level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for ①
 * @param number from 1
 * @param typed the label as it stands in the source, or an empty text where the tool numbers
 * @param span the place of {@code typed}, or the empty span where it would stand
 */
public record Label(int level, int number, String typed, Span span) {
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    /** True where the author wrote the label. */
    public boolean written() {
        return !typed.isEmpty();
    }

    /** The label as the standard prints it, whatever was typed. */
    public String printed() {
        return switch (level) {
            case 1 -> chinese(number) + "、";
            case 2 -> "（" + chinese(number) + "）";
            case 3 -> number + ".";
            case 4 -> "（" + number + "）";
            default -> number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "（" + number + "）";
        };
    }

    /** The label without the mark behind it, as it is cited: {@code 1}, {@code 一}, {@code （一）}. */
    public String cited() {
        String label = printed();
        return label.endsWith(".") || label.endsWith("、") ? label.substring(0, label.length() - 1) : label;
    }

    /** A number from 1 to 99 in Han digits, as it is printed in a label; a larger one in Arabic digits. */
    public static String chinese(int number) {
        if (number < 1 || number > 99) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        String head = tens == 0 ? "" : tens == 1 ? "十" : DIGITS[tens] + "十";
        return head + DIGITS[number % 10];
    }
}
