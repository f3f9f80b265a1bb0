package hongtou.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the label at the beginning of a text the usual way where fonts or OCR have made something else of it. */
final class LabelForms {
    private static final String HAN = "一二三四五六七八九十";
    private static final Pattern DASH_CHAPTER = Pattern.compile("^[—–-]\\s?、");
    private static final Pattern DASH_CLAUSE = Pattern.compile("^[（(]\\s?[—–-]\\s?[）)]");
    private static final Pattern SQUARE = Pattern.compile("^[\\[【〔{]\\s?([" + HAN + "]{1,3}|\\d{1,2})\\s?[\\]】〕}]");
    /** OCR reads 1 as l, I or |. */
    private static final Pattern LIKE_ONE = Pattern.compile("^([lI|丨])\\s?([、．.])\\s?(?=\\p{IsHan})");

    private static final Pattern HALF_OPEN = Pattern.compile("^([" + HAN + "]{1,3})\\s?[）)]");
    private static final Pattern BLANK_INSIDE = Pattern.compile("^([（(])\\s+([" + HAN + "\\d]{1,3})\\s+([）)])");
    private static final Pattern COMMA = Pattern.compile("^([" + HAN + "]{1,3})[,，]\\s?(?=[^" + HAN + "])");

    private LabelForms() {}

    /** Labels begin with a digit, a bracket or a dash; most lines need no closer look. */
    static boolean mayBegin(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return Character.isDigit(first)
                || "lI|丨".indexOf(first) >= 0
                || first >= '\u2460' && first <= '\u249B'
                || first >= '㈠' && first <= '㈩'
                || (HAN + "（([【〔{—–- \u3000\u00A0").indexOf(first) >= 0;
    }

    /** The text with its label as NumberLabel knows it; the text itself where there is nothing to change. */
    static String usual(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        if (first >= '㈠' && first <= '㈩') {
            return "（" + HAN.charAt(first - '㈠') + "）" + text.substring(1);
        }
        if (first >= '⑴' && first <= '⒇') {
            return "（" + (first - '⑴' + 1) + "）" + text.substring(1);
        }
        if (first >= '⒈' && first <= '⒛') {
            return (first - '⒈' + 1) + "." + text.substring(1);
        }
        if (first >= '０' && first <= '９') {
            return usual(narrowDigits(text));
        }
        return replaced(text);
    }

    private static String narrowDigits(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int i = 0; i < text.length() && text.charAt(i) >= '０' && text.charAt(i) <= '９'; i++) {
            narrow.setCharAt(i, (char) (text.charAt(i) - '０' + '0'));
        }
        return narrow.toString();
    }

    private static String replaced(String text) {
        Matcher m = DASH_CHAPTER.matcher(text);
        if (m.find()) {
            return "一、" + text.substring(m.end());
        }
        m = DASH_CLAUSE.matcher(text);
        if (m.find()) {
            return "（一）" + text.substring(m.end());
        }
        m = SQUARE.matcher(text);
        if (m.find()) {
            return "（" + m.group(1) + "）" + text.substring(m.end());
        }
        m = LIKE_ONE.matcher(text);
        if (m.find()) {
            return "1" + m.group(2) + text.substring(m.end());
        }
        m = BLANK_INSIDE.matcher(text);
        if (m.find()) {
            return m.group(1) + m.group(2) + m.group(3) + text.substring(m.end());
        }
        m = HALF_OPEN.matcher(text);
        if (m.find()) {
            return "（" + m.group(1) + "）" + text.substring(m.end());
        }
        m = COMMA.matcher(text);
        return m.find() ? m.group(1) + "、" + text.substring(m.end()) : text;
    }
}
