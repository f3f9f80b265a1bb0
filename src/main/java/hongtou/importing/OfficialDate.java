package hongtou.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as documents print it (成文日期): {@code 2024 年 3 月 22 日}, {@code 二〇二四年三月二十二日}.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param day the day, or null where the printed one does not exist
 */
record OfficialDate(int start, int end, @Nullable LocalDate day) {
    private static final String HAN = "一二三四五六七八九十";
    private static final Pattern FORM = Pattern.compile("(\\d{4}|[二〇○零ＯO" + HAN
            + "]{4})[\\s\\u3000]{0,3}[年.\\-/][\\s\\u3000]{0,3}(\\d{1,2}|[" + HAN
            + "]{1,3})[\\s\\u3000]{0,3}[月.\\-/][\\s\\u3000]{0,3}(\\d{1,2}|[" + HAN + "]{1,3})[\\s\\u3000]{0,3}日?");

    /** 2021年920: a page has lost 月 and 日; three digits that can be read in one way only, or four. */
    private static final Pattern BROKEN = Pattern.compile("((?:19|20)\\d{2})年(\\d{3,4})日?");

    private static final int LONGEST = 30;

    /** The date with which a text ends; a stamp note behind it does not count. */
    static Optional<OfficialDate> atEnd(String text) {
        String words = text.replaceAll("[（(](?:盖章|印章|公章)[）)]$", "");
        int from = Math.max(0, words.length() - LONGEST);
        Matcher m = FORM.matcher(words);
        int at = from;
        while (at < words.length() && m.find(at)) {
            if (m.end() == words.length()) {
                return Optional.of(read(m));
            }
            at = m.end();
        }
        Matcher broken = BROKEN.matcher(words.length() <= LONGEST ? words : "");
        return broken.matches() ? broken(words.length(), broken.group(1), broken.group(2)) : Optional.empty();
    }

    private static Optional<OfficialDate> broken(int end, String year, String digits) {
        LocalDate early = day(year, digits.substring(0, digits.length() - 2), digits.substring(digits.length() - 2));
        LocalDate late = digits.length() == 4 ? null : day(year, digits.substring(0, 2), digits.substring(2));
        LocalDate only = early == null ? late : late == null ? early : null;
        return only == null ? Optional.empty() : Optional.of(new OfficialDate(0, end, only));
    }

    /** The first date in a text. */
    static Optional<OfficialDate> in(String text) {
        Matcher m = FORM.matcher(text);
        return m.find() ? Optional.of(read(m)) : Optional.empty();
    }

    /** True for a text that is a date and nothing else. */
    static boolean isWhole(String text) {
        return text.length() <= LONGEST
                && atEnd(text).filter(d -> d.start() == 0).isPresent();
    }

    private static OfficialDate read(Matcher m) {
        return new OfficialDate(m.start(), m.end(), day(m.group(1), m.group(2), m.group(3)));
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(year(year), number(month), number(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int year(String digits) {
        int year = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            year = year * 10 + (c >= '0' && c <= '9' ? c - '0' : Math.max(0, HAN.indexOf(c) + 1));
        }
        return year;
    }

    private static int number(String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return HAN.indexOf(digits) + 1;
        }
        int tens = ten == 0 ? 1 : HAN.indexOf(digits.charAt(0)) + 1;
        int ones = ten + 1 < digits.length() ? HAN.indexOf(digits.charAt(ten + 1)) + 1 : 0;
        return tens * 10 + ones;
    }

    /** As the front matter has it. */
    static String written(LocalDate day) {
        return day.toString();
    }
}
