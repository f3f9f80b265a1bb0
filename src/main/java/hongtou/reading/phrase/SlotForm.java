package hongtou.reading.phrase;

import hongtou.model.Due;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What only the value of a slot may say: 长期坚持, 按进度推进, 全年, 2024.12, 2024-12-31, 2024. */
final class SlotForm implements DeadlineForm {
    private static final WordList ONGOING = WordList.of("ongoing-words.txt");
    private static final Pattern NUMERIC =
            Pattern.compile("((?:19|20)\\d{2})[.\\-/](\\d{1,2})(?:[.\\-/](\\d{1,2}))?(?:底前|之前|前|底)?(?![\\d.])");
    /** 2次/年 */
    private static final Pattern RATE = Pattern.compile("(\\d{1,2})次/每?");

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?=$|[，；。、）])");

    @Override
    public @Nullable Found at(ReadText text, int start, TimeContext context) {
        if (!context.slot()) {
            return null;
        }
        String chars = text.chars();
        String ongoing = ONGOING.at(chars, start, chars.length());
        if (!ongoing.isEmpty()) {
            return Found.of(start, start + ongoing.length(), new Due.Ongoing());
        }
        if (chars.startsWith("全年", start)) {
            int year = context.documentYear();
            return year == 0
                    ? Found.of(start, start + 2, new Due.Ongoing())
                    : new Found(start, start + 2, wholeYear(year), true, null);
        }
        Matcher rate = RATE.matcher(chars).region(start, chars.length());
        Frequency every = rate.lookingAt() ? Frequency.at(chars, rate.end(), 1) : null;
        if (every != null) {
            var count = new OccurrenceCount(Integer.parseInt(rate.group(1)), false, rate.end());
            return Found.of(start, every.end(), new Due.Recurring(every.recurrence(null, null, count)));
        }
        boolean inNumber = start > 0 && CleanText.isDigit(chars.charAt(start - 1));
        return inNumber ? null : numeric(chars, start);
    }

    private static Due wholeYear(int year) {
        return new Due.Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static @Nullable Found numeric(String chars, int start) {
        Matcher m = NUMERIC.matcher(chars).region(start, chars.length());
        if (m.lookingAt()) {
            return date(m);
        }
        Matcher y = YEAR.matcher(chars).region(start, chars.length());
        if (y.lookingAt()) {
            var end = LocalDate.of(Integer.parseInt(y.group(1)), 12, 31);
            return Found.of(start, y.end(), new Due.ByEndOf(end, true));
        }
        return null;
    }

    private static @Nullable Found date(Matcher m) {
        int year = Integer.parseInt(m.group(1));
        int month = Integer.parseInt(m.group(2));
        if (month < 1 || month > 12) {
            return null;
        }
        LocalDate end = LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
        if (m.group(3) == null) {
            return Found.of(m.start(), m.end(), new Due.ByEndOf(end, false));
        }
        int day = Integer.parseInt(m.group(3));
        boolean exists = day >= 1 && day <= end.getDayOfMonth();
        return exists ? Found.of(m.start(), m.end(), new Due.Fixed(end.withDayOfMonth(day))) : null;
    }
}
