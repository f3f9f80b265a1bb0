package hongtou.model;

import hongtou.source.Span;

/**
 * The number of a heading or item (结构层次序数, GB/T 9704 7.3.3).
 *
 * @param level its place in the hierarchy, from 1: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for ①; in a rule 1 for 第一章,
 *     2 for 第一节, 3 for 第一条; 1 for 1, 2 for 1.1. What stands below an article or a decimal number is deeper than that
 * @param form how the number is written
 * @param number from 1; of a decimal number the last part
 * @param typed the label as it stands in the source, or an empty text where the tool numbers
 * @param span the place of {@code typed}, or the empty span where it would stand
 */
public record Label(int level, LabelForm form, int number, String typed, Span span) {
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    /** A label of the standard's own hierarchy. */
    public Label(int level, int number, String typed, Span span) {
        this(level, LabelForm.ofLevel(level), number, typed, span);
    }

    /** True where the author wrote the label. */
    public boolean written() {
        return !typed.isEmpty();
    }

    /** The label as it is printed: as the standard has it, whatever was typed; chapters, articles and decimals with a blank behind them. */
    public String printed() {
        return switch (form) {
            case HAN -> chinese(number) + "、";
            case HAN_BRACKETS -> "（" + chinese(number) + "）";
            case DIGITS -> number + ".";
            case DIGITS_BRACKETS -> "（" + number + "）";
            case CIRCLED -> number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "（" + number + "）";
            case CHAPTER, DIVISION, ARTICLE, DECIMAL -> cited() + "\u3000";
        };
    }

    /** The label without the mark behind it, as it is cited: {@code 1}, {@code 一}, {@code （一）}, {@code 第一条}. */
    public String cited() {
        if (form.isStandard()) {
            String label = printed();
            return label.endsWith(".") || label.endsWith("、") ? label.substring(0, label.length() - 1) : label;
        }
        return typed.isEmpty() ? form.numbered(number) : form.usual(typed);
    }

    /** The label that another number would have in its place. */
    public Label numbered(int other) {
        String decimal = form == LabelForm.DECIMAL ? cited().replaceFirst("\\d+$", String.valueOf(other)) : "";
        return new Label(level, form, other, decimal, span);
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
