package hongtou.importing;

/** Numbers in Han or Arabic digits. */
final class HanDigits {
    private static final String DIGITS = "一二三四五六七八九";

    private HanDigits() {}

    /** The value of 三, 十二, 一百零五, 12; 0 for what is no number. */
    static int value(String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        int total = 0;
        int digit = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '十' || c == '百') {
                total += Math.max(1, digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c) + 1;
            }
        }
        return total + digit;
    }
}
