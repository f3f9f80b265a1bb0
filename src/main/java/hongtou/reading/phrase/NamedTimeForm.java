package hongtou.reading.phrase;

import hongtou.model.Due;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time with a name: 汛期前, 春节前, 学期末, 月底前; of some the name is a date: 国庆节前. */
final class NamedTimeForm implements DeadlineForm {
    private static final WordList NAMES = WordList.of("named-times.txt");
    private static final Pattern BEFORE =
            Pattern.compile("(?:到来|来临|开始)?(?:之前|以前|前)(?![期往后述提沿来])" + "(?:[一二两三四半\\d]{1,2}(?:周|个?月|天|个工作日)内?)?");
    private static final Pattern TERM_END = Pattern.compile("(?:本)?(?:学期|学年)(?:末|结束)(?:之前|以前|前)?");
    private static final Pattern MONTH_END = Pattern.compile("(本|当|次|下)?(?:月底|月末)(?:之前|以前|前)?");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");
    private static final String NOT_BEHIND = "每上下近同当次";

    @Override
    public @Nullable Found at(ReadText text, int start, TimeContext context) {
        String chars = text.chars();
        char before = start == 0 ? '。' : chars.charAt(start - 1);
        if (NOT_BEHIND.indexOf(before) >= 0 || CleanText.isDigit(before) || HanNumber.isHan(before)) {
            return null;
        }
        char first = chars.charAt(start);
        if ("本当次下月".indexOf(first) >= 0) {
            Matcher month = MONTH_END.matcher(chars).region(start, chars.length());
            if (month.lookingAt()) {
                boolean stands = month.group().endsWith("前") || text.isHead(start) || "于在到".indexOf(before) >= 0;
                return stands ? monthEnd(month, context) : null;
            }
        }
        if ("本学".indexOf(first) >= 0) {
            Matcher term = TERM_END.matcher(chars).region(start, chars.length());
            if (term.lookingAt()) {
                return named(start, term.end());
            }
        }
        String name = NAMES.at(chars, start, chars.length());
        if (name.isEmpty() || ("节".equals(name) && !text.isHead(start))) {
            return null;
        }
        Matcher m = BEFORE.matcher(chars).region(start + name.length(), chars.length());
        return m.lookingAt() ? before(chars, start, m.end(), NAMES.classOf(name), context) : null;
    }

    /** 国庆节前 is by the day before 1 October; the day of other times stands in no word list. */
    private static Found before(String chars, int start, int end, String day, TimeContext context) {
        Matcher typed = YEAR.matcher(chars.substring(Math.max(0, start - 5), start));
        boolean own = typed.matches();
        int year = own ? Integer.parseInt(typed.group(1)) : context.nearYear();
        if (day.isEmpty() || year == 0) {
            return named(start, end);
        }
        LocalDate last = MonthDay.parse("--" + day).atYear(year).minusDays(1);
        if (own) {
            return Found.of(start - 5, end, new Due.ByEndOf(last, false));
        }
        boolean past = context.issued() != null && last.isBefore(context.issued());
        var due = new Due.ByEndOf(past ? last.plusYears(1) : last, false);
        return new Found(start, end, due, true, null);
    }

    private static Found named(int start, int end) {
        return Found.of(start, end, new Due.ByEndOf(null, false));
    }

    /** The month is that of the date before it; 本月 is the month of issue. */
    private static Found monthEnd(Matcher m, TimeContext context) {
        LocalDate near = "本".equals(m.group(1)) ? context.issued() : context.lastDate();
        if (near == null || (m.group(1) != null && !"本".equals(m.group(1)))) {
            return named(m.start(), m.end());
        }
        var due = new Due.ByEndOf(YearMonth.from(near).atEndOfMonth(), false);
        return new Found(m.start(), m.end(), due, true, null);
    }
}
