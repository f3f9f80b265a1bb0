package hongtou.reading.phrase;

import hongtou.model.Due;
import hongtou.model.Recurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks once over a text and asks at every place whether a deadline begins there. */
final class DeadlineScanner {
    /** A recurring time comes first: its day is no date. A range comes before its first end. */
    private static final List<DeadlineForm> FORMS = List.of(
            new SlotForm(),
            new OngoingForm(),
            new EveryForm(),
            new PeriodicReportForm(),
            new LengthForm(),
            new GluedFrequencyForm(),
            new RelativeForm(),
            new RangeForm(),
            new PointForm(),
            new NamedTimeForm());

    /** 每年6月30日、12月31日前; 每月5日、20日前; 次月5日前. */
    private static final Pattern NEXT_DAY = Pattern.compile("(\\d{1,2})[日号](?:之前|以前|前)?");

    private static final Pattern NEXT_MONTH = Pattern.compile("(?:次|下)(?:个)?月(?:的)?(\\d{1,2})[日号](?:之前|以前|前)?");

    private final ReadText text;
    private final TimeContext context;
    private final List<Found> all = new ArrayList<>();

    private DeadlineScanner(ReadText text, TimeContext context) {
        this.text = text;
        this.context = context;
    }

    /** Every deadline of a text, in order; none overlaps another. */
    static List<Found> scan(ReadText text, TimeContext context) {
        var scanner = new DeadlineScanner(text, context);
        int at = 0;
        while (at < text.length()) {
            Found found = scanner.at(at);
            if (found == null) {
                at++;
            } else {
                scanner.take(found);
                at = Math.max(found.end(), at + 1);
            }
        }
        return List.copyOf(scanner.all);
    }

    private void take(Found found) {
        boolean forecast = !found.recurring() && Forecasts.tells(text, found.start(), found.end());
        if (found.due() != null && !forecast) {
            context.note(found);
            all.add(found);
        }
    }

    private @Nullable Found at(int start) {
        char c = text.chars().charAt(start);
        if (c == Masks.HIDDEN || c == ReadText.TAIL) {
            return null;
        }
        Found next = continued(start);
        for (int i = 0; next == null && i < FORMS.size(); i++) {
            next = FORMS.get(i).at(text, start, context);
        }
        return next;
    }

    /** A second time under the same 每. */
    private @Nullable Found continued(int start) {
        if ("次下".indexOf(text.chars().charAt(start)) >= 0) {
            Matcher month = NEXT_MONTH.matcher(text.chars()).region(start, text.length());
            if (month.lookingAt()) {
                return recurring(start, month.end(), Recurrence.Unit.MONTHLY, null, Integer.parseInt(month.group(1)));
            }
        }
        Found next = yearAfter(start);
        if (next != null) {
            return next;
        }
        Found last = context.last();
        if (last == null || !(last.due() instanceof Due.Recurring before) || !linked(last.end(), start)) {
            return null;
        }
        Recurrence rule = before.recurrence();
        Matcher day = NEXT_DAY.matcher(text.chars()).region(start, text.length());
        if (rule.day() != null && rule.month() == null && day.lookingAt()) {
            return recurring(start, day.end(), rule.unit(), null, Integer.parseInt(day.group(1)));
        }
        DatePoint point = rule.month() == null ? null : DatePointReader.behind(text.chars(), start);
        if (point == null || point.hasYear()) {
            return null;
        }
        var date = point.lastDay(2024);
        return recurring(start, point.end(), rule.unit(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** 每年…，次年1月15日前: the day comes again every year. */
    private @Nullable Found yearAfter(int start) {
        Found last = context.last();
        boolean yearly = last != null
                && last.due() instanceof Due.Recurring every
                && every.recurrence().unit() == Recurrence.Unit.YEARLY
                && text.sentenceStart(last.start()) == text.sentenceStart(start);
        if (!yearly || "次翌".indexOf(text.chars().charAt(start)) < 0) {
            return null;
        }
        DatePoint point = DatePointReader.at(text.chars(), start);
        if (point == null || point.month() == 0) {
            return null;
        }
        var date = point.lastDay(2024);
        return recurring(start, point.end(), Recurrence.Unit.YEARLY, date.getMonthValue(), date.getDayOfMonth());
    }

    private boolean linked(int end, int start) {
        return start == end + 1 && "、和及，".indexOf(text.chars().charAt(end)) >= 0;
    }

    private @Nullable Found recurring(int start, int end, Recurrence.Unit unit, @Nullable Integer month, int day) {
        if (day < 1 || day > 31) {
            return null;
        }
        OccurrenceCount count = OccurrenceCount.behind(text.chars(), end);
        var every = new Recurrence(unit, 1, month, day, count.times(), count.atLeast());
        return Found.of(start, end, new Due.Recurring(every));
    }
}
