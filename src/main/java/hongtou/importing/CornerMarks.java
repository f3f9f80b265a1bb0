package hongtou.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the upper left corner of a document (份号、密级和保密期限、紧急程度: GB/T 9704-2012, 7.2.1 to 7.2.3), one to a line or
 * several beside each other.
 *
 * @param copy 000018, or empty
 * @param secrecy 机密★1年, or empty
 * @param urgency 特急, or empty
 */
record CornerMarks(String copy, String secrecy, String urgency) {
    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("(?:(?:份号[：:]?|№[：:]?|[Nn][Oo][.．:：]?)?(\\d{6}))?"
            + "(?:(?:密级(?:和保密期限)?[：:])?((?:绝密|机密|秘密)(?:[★☆*＊](?:长期|[\\d一二三四五六七八九十]{1,3}(?:年|个月|月|天)))?))?"
            + "(?:(?:紧急程度|缓急)?[：:]?(特急|特提|加急|平急|急件))?");
    /** 等级：特急·明电 before the number of a telegram. */
    private static final Pattern TELEGRAM = Pattern.compile(
            "^(?:等\\s?级\\s*[：:]?\\s*)?(特急|特提|加急|平急)(?:\\s?[·•・.]?\\s?明电)?[ \\t\\u3000\\u00A0]+(?=\\p{IsHan})");

    /** The marks of a line that has nothing else. */
    static Optional<CornerMarks> of(String line) {
        String words = line.length() > LONGEST ? "" : narrow(line);
        Matcher m = FORM.matcher(words);
        return words.isEmpty() || !m.matches()
                ? Optional.empty()
                : Optional.of(new CornerMarks(given(m.group(1)), star(given(m.group(2))), given(m.group(3))));
    }

    /** The words with which a line of a telegram begins whose number follows: {@code 等级：特急·明电 }. */
    static Optional<String> telegram(String line) {
        Matcher m = TELEGRAM.matcher(line.length() > 4 * LONGEST ? "" : line);
        return m.find() ? Optional.of(m.group()) : Optional.empty();
    }

    /** 特急 of 等级：特急·明电. */
    static String urgencyOf(String telegram) {
        Matcher m = TELEGRAM.matcher(telegram + "号");
        return m.find() ? m.group(1) : "";
    }

    private static String given(@Nullable String group) {
        return group == null ? "" : group;
    }

    private static String star(String secrecy) {
        return secrecy.replaceAll("[☆*＊]", "★");
    }

    /** Without blanks, and with digits that are narrow. */
    private static String narrow(String line) {
        StringBuilder words = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Blanks.isBlank(c)) {
                words.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
            }
        }
        return words.toString();
    }
}
