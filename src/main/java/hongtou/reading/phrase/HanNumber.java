package hongtou.reading.phrase;

/**
 * A number in Arabic or Han digits in a text.
 *
 * @param value from 0
 * @param end offset behind its last digit
 */
record HanNumber(int value, int end) {
    private static final String DIGITS = "〇一二三四五六七八九";
    /** No number: the value is -1. */
    private static final HanNumber NONE = new HanNumber(-1, -1);

    /** The number at a place; its value is -1 where there is none. */
    static HanNumber at(String text, int from) {
        int end = from;
        while (end < text.length() && end < from + 9 && CleanText.isDigit(text.charAt(end))) {
            end++;
        }
        if (end > from) {
            return new HanNumber(Integer.parseInt(text.substring(from, end)), end);
        }
        while (end < text.length() && end < from + 6 && isHan(text.charAt(end))) {
            end++;
        }
        return end == from ? NONE : new HanNumber(han(text.substring(from, end)), end);
    }

    boolean present() {
        return value >= 0;
    }

    static boolean isHan(char c) {
        return c == '十' || c == '两' || c == '百' || DIGITS.indexOf(c) >= 0;
    }

    /** Up to 999; -1 for what is no number, such as 十十. */
    private static int han(String digits) {
        int total = 0;
        int digit = -1;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '十' || c == '百') {
                total += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : 100);
                digit = -1;
            } else if (digit > 0) {
                return -1;
            } else {
                digit = c == '两' ? 2 : DIGITS.indexOf(c);
            }
        }
        return total + Math.max(digit, 0);
    }
}
