package hongtou.reading.phrase;

import hongtou.reading.phrase.DatePoint.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a point in time at a place of a text; moves once from left to right. */
final class DatePointReader {
    private static final String[] YEAR_WORDS = {"今年", "本年度", "本年", "当年", "明年", "次年", "翌年", "来年"};
    private static final String[] LIMITS = {"之前", "以前", "前", "之内", "以内", "内"};
    private static final String[] YEAR_ENDS = {"年底", "年末", "年终", "底", "末", "终"};

    /** The weekday and the hour of a day: 4月30日（星期二）下午5:00前, 31日24时前. */
    private static final Pattern HOUR = Pattern.compile("(?:（(?:星期|周)[一二三四五六日天]）)?"
            + "(?:(?:上午|中午|下午|晚上?)?(?:\\d{1,2}(?:：\\d{2}|[时点](?:\\d{1,2}分|整|半)?)|零时)|上午|下午|下班)?(?=之?前|以前)");

    private final String text;
    private final int start;
    private int at;
    private int year;
    private String yearWord = "";
    private Unit unit = Unit.YEAR;
    private int month;
    private int number;
    private boolean limit;

    private DatePointReader(String text, int start) {
        this.text = text;
        this.start = start;
        this.at = start;
    }

    /** True for a character with which a point may begin. */
    static boolean mayBegin(char c) {
        return CleanText.isDigit(c) || "一二三四五六七八九十〇两今本当明次翌来年上下第前".indexOf(c) >= 0;
    }

    /** The point at a place of running text, or null. */
    static @Nullable DatePoint at(String text, int start) {
        boolean none = !mayBegin(text.charAt(start)) || (start > 0 && joined(text, start));
        return none ? null : behind(text, start);
    }

    /** The point at a place where something else of the same date stands before it, or null. */
    static @Nullable DatePoint behind(String text, int start) {
        if (start >= text.length() || !mayBegin(text.charAt(start))) {
            return null;
        }
        var reader = new DatePointReader(text, start);
        return reader.read() ? reader.point() : null;
    }

    /** True where the digits before belong to it: a longer number, 11·16, 二十一月. */
    private static boolean joined(String text, int start) {
        char before = text.charAt(start - 1);
        char first = text.charAt(start);
        if (CleanText.isDigit(first)) {
            return CleanText.isDigit(before) || before == '·' || before == '第';
        }
        return HanNumber.isHan(first) && (HanNumber.isHan(before) || before == '第' || CleanText.isDigit(before));
    }

    private DatePoint point() {
        return new DatePoint(start, at, year, yearWord, unit, month, number, limit);
    }

    private boolean read() {
        boolean dated = readYear();
        int behindYear = at;
        if (readYearEnd(dated) || readHalf() || readQuarter() || readMonth(dated)) {
            readLimit();
            return true;
        }
        at = behindYear;
        if (!dated || next("度") || next("级")) {
            return false;
        }
        readLimit();
        return true;
    }

    private boolean readYear() {
        for (String word : YEAR_WORDS) {
            if (next(word)) {
                at += word.length();
                yearWord = word;
                return true;
            }
        }
        if (at + 4 < text.length() && text.charAt(at + 4) == '年') {
            year = yearValue(text.substring(at, at + 4));
            at += year > 0 ? 5 : 0;
        }
        return year > 0;
    }

    /** 2024 or 二〇二四; 0 for no year from 1900 to 2099. */
    private static int yearValue(String digits) {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            char c = digits.charAt(i);
            int digit = CleanText.isDigit(c) ? c - '0' : "〇一二三四五六七八九零".indexOf(c) % 10;
            if (digit < 0) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value >= 1900 && value < 2100 ? value : 0;
    }

    private boolean readYearEnd(boolean dated) {
        for (String word : YEAR_ENDS) {
            // 年年底 is a slip for 年底.
            if (next(word) && (dated || word.length() == 2)) {
                at += word.length();
                limit = true;
                return true;
            }
        }
        if (next("年内") || next("年度内")) {
            at += next("年内") ? 2 : 3;
            limit = true;
            return true;
        }
        if (!dated && (next("年中前") || next("年中，"))) {
            at += 2;
            unit = Unit.HALF;
            number = 1;
            return true;
        }
        return false;
    }

    private boolean readHalf() {
        if (next("上半年") || next("下半年")) {
            unit = Unit.HALF;
            number = next("上半年") ? 1 : 2;
            at += 3;
            limit = readEnd();
            return true;
        }
        return false;
    }

    private boolean readQuarter() {
        int from = at;
        if (next("前三季度")) {
            at += 4;
            number = 3;
        } else {
            at += next("第") ? 1 : 0;
            HanNumber of = HanNumber.at(text, at);
            if (!of.present() || of.value() < 1 || of.value() > 4 || !text.startsWith("季度", of.end())) {
                at = from;
                return false;
            }
            at = of.end() + 2;
            number = of.value();
        }
        unit = Unit.QUARTER;
        limit = readEnd();
        return true;
    }

    private boolean readMonth(boolean dated) {
        HanNumber of = HanNumber.at(text, at);
        if (!of.present() || of.value() < 1 || of.value() > 12 || !text.startsWith("月", of.end())) {
            return false;
        }
        if (!dated && of.end() < text.length() - 1 && text.charAt(of.end() + 1) == '报') {
            return false;
        }
        at = of.end() + 1;
        month = of.value();
        unit = Unit.MONTH;
        at += next("份") ? 1 : 0;
        if (!readDay()) {
            readThird();
        }
        return true;
    }

    private boolean readDay() {
        HanNumber of = HanNumber.at(text, at);
        if (!of.present() || of.value() < 1 || of.value() > 31 || of.end() >= text.length()) {
            return false;
        }
        char mark = text.charAt(of.end());
        if (mark != '日' && mark != '号') {
            return false;
        }
        at = of.end() + 1;
        unit = Unit.DAY;
        number = of.value();
        Matcher hour = HOUR.matcher(text).region(at, text.length());
        at = hour.lookingAt() ? hour.end() : at;
        return true;
    }

    private void readThird() {
        int third = next("上旬") ? 1 : next("中旬") ? 2 : next("下旬") ? 3 : 0;
        if (third > 0) {
            unit = Unit.THIRD;
            number = third;
            at += 2;
            limit = true;
        } else {
            at += next("月底") || next("月末") ? 1 : 0;
            limit = readEnd();
        }
    }

    private boolean readEnd() {
        boolean end = next("底") || next("末");
        at += end ? 1 : 0;
        return end;
    }

    private void readLimit() {
        for (String word : LIMITS) {
            if (next(word)) {
                int end = at + word.length();
                boolean other = end < text.length() && "期往后述提沿来部容".indexOf(text.charAt(end)) >= 0;
                limit |= !other;
                at = other ? at : end;
                return;
            }
        }
    }

    private boolean next(String word) {
        return text.startsWith(word, at);
    }
}
