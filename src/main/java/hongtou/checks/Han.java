package hongtou.checks;

/** Han characters, the marks that stand among them, and numbers written with them. */
final class Han {
    private static final String MARKS = "，。、；：？！（）〔〕【】《》〈〉“”‘’「」—…·";
    private static final String DIGITS = "一二三四五六七八九";

    private Han() {}

    static boolean isLetter(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** A Han character or a full-width mark. */
    static boolean isText(int character) {
        return isLetter(character) || MARKS.indexOf(character) >= 0;
    }

    static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Han::isLetter);
    }

    /** The value of a number to 99 in Han or Arabic digits, or 0 where it is none. */
    static int number(String written) {
        if (!written.isEmpty() && written.length() <= 2 && written.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(written);
        }
        int ten = written.indexOf('十');
        if (ten < 0) {
            return written.length() == 1 ? digit(written) : 0;
        }
        String tens = written.substring(0, ten);
        String ones = written.substring(ten + 1);
        boolean readable = (tens.isEmpty() || digit(tens) > 0) && (ones.isEmpty() || digit(ones) > 0);
        return readable ? (tens.isEmpty() ? 1 : digit(tens)) * 10 + digit(ones) : 0;
    }

    private static int digit(String written) {
        if (written.length() != 1) {
            return 0;
        }
        return written.equals("两") ? 2 : DIGITS.indexOf(written) + 1;
    }
}
