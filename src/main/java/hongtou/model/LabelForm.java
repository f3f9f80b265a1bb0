package hongtou.model;

import java.util.List;

/** How the number of a heading or item is written (结构层次序数): the five forms of GB/T 9704 7.3.3, and those of rules and contingency plans. */
public enum LabelForm {
    /** 一、 */
    HAN(1),
    /** （一） */
    HAN_BRACKETS(2),
    /** 1. */
    DIGITS(3),
    /** （1） */
    DIGITS_BRACKETS(4),
    /** ① */
    CIRCLED(5),
    /** 第一章 */
    CHAPTER(0),
    /** 第一节 */
    DIVISION(0),
    /** 第一条 */
    ARTICLE(0),
    /** 1, 1.1, 1.1.1 */
    DECIMAL(0);

    private static final List<LabelForm> STANDARD = List.of(HAN, HAN_BRACKETS, DIGITS, DIGITS_BRACKETS, CIRCLED);

    private final int standardLevel;

    LabelForm(int standardLevel) {
        this.standardLevel = standardLevel;
    }

    /** The form that the standard gives to a level, 1 to 5. */
    public static LabelForm ofLevel(int level) {
        return STANDARD.get(Math.max(1, Math.min(level, STANDARD.size())) - 1);
    }

    /** True for the forms that GB/T 9704 names. */
    public boolean isStandard() {
        return standardLevel > 0;
    }

    /** The level that the standard gives to the form, 1 to 5; 0 for another form. */
    public int standardLevel() {
        return standardLevel;
    }

    /** 第…条 and its like around a number; the number alone for a decimal one. */
    String numbered(int number) {
        return switch (this) {
            case CHAPTER -> "第" + Label.chinese(number) + "章";
            case DIVISION -> "第" + Label.chinese(number) + "节";
            case ARTICLE -> "第" + Label.chinese(number) + "条";
            default -> String.valueOf(number);
        };
    }

    /** A label of rules or contingency plans without blanks, its digits and dots narrow and no dot at its end. */
    String usual(String typed) {
        StringBuilder usual = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean digit = c >= '０' && c <= '９';
            boolean dot = c == '．' || c == '。' || c == '﹒';
            if (c > ' ' && c != '\u3000' && c != '\u00A0') {
                usual.append(digit ? (char) (c - '０' + '0') : dot ? '.' : c);
            }
        }
        int end = usual.length();
        while (end > 0 && ".、".indexOf(usual.charAt(end - 1)) >= 0) {
            end--;
        }
        return usual.substring(0, end);
    }
}
