package hongtou.render.matrix;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Recurrence;
import hongtou.view.Calendar;
import hongtou.view.Duty;
import hongtou.view.Repeating;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a deadline into an all-day event with reminders 7 days and 1 day before. It does not block the day. A frequency repeats until the
 * plan ends; what comes back within a week has no reminder a week before, and what comes every day has none.
 */
final class CalendarEvent {
    private static final int WEEK = 7;

    private CalendarEvent() {}

    static VEvent of(Calendar.Entry entry, ClauseLinks links) {
        Duty duty = entry.duty();
        VEvent event = new VEvent();
        event.setUid(entry.id() + "@hongtou");
        event.setSequence(sequence(duty.document()));
        event.setDateTimeStamp(stamp(duty.document()));
        event.setDateStart(new DateStart(day(entry.date())));
        event.setDateEnd(new DateEnd(day(entry.date().plusDays(1))));
        event.setSummary(summary(entry));
        event.setDescription(description(entry));
        event.addCategories(Stream.of(duty.document().plan().title(), duty.category())
                .filter(c -> !c.isEmpty())
                .toList());
        event.setTransparency(true);
        links.address(duty.document(), duty.anchor()).ifPresent(event::setUrl);
        Repeating repeating = entry.repeating();
        if (repeating != null) {
            event.setRecurrenceRule(CalendarRule.of(repeating));
        }
        reminders(repeating).forEach(days -> event.addAlarm(reminder(days, summary(entry))));
        return event;
    }

    /** 2024年底前：开展安全检查（乡安委办、各行政村）; the time is not said twice. */
    private static String summary(Calendar.Entry entry) {
        Duty duty = entry.duty();
        String owners = duty.owners().isEmpty() ? "" : "（" + String.join("、", duty.owners()) + "）";
        String when = duty.title().contains(entry.words()) ? "" : entry.words() + "：";
        return when + duty.title() + owners;
    }

    private static String description(Calendar.Entry entry) {
        Duty duty = entry.duty();
        String step = entry.step().isEmpty() ? "" : "\n到期事项：" + entry.step();
        return "《" + duty.document().plan().title() + "》" + duty.clause() + step + "\n" + duty.text() + daysOff(entry)
                + "\n编号：" + duty.id();
    }

    /** What falls on a weekend or holiday is to be done on the last working day before it. */
    private static String daysOff(Calendar.Entry entry) {
        if (entry.repeating() == null) {
            return entry.daysOff().stream()
                    .map(d -> "\n当日不是工作日，前一工作日：" + d.before())
                    .collect(Collectors.joining());
        }
        return entry.daysOff().stream()
                .map(d -> "\n" + d.day() + "不是工作日，前一工作日：" + d.before())
                .collect(Collectors.joining());
    }

    /** The day of the document, never that of the build: the same text gives the same bytes. */
    private static Date stamp(Document document) {
        Field<LocalDate> issued = document.frontMatter().tail().issuedDate();
        LocalDate day = issued == null ? LocalDate.EPOCH : issued.value();
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Rises when a document that was changed is published or printed anew: days from its 成文日期 to the newest day it names. */
    private static int sequence(Document document) {
        Field<LocalDate> issued = document.frontMatter().tail().issuedDate();
        return Stream.of(
                        document.frontMatter().tail().printDate(),
                        document.frontMatter().disclosure().published())
                .filter(d -> d != null && issued != null)
                .mapToInt(d -> (int) ChronoUnit.DAYS.between(
                        Objects.requireNonNull(issued).value(),
                        Objects.requireNonNull(d).value()))
                .filter(days -> days > 0)
                .max()
                .orElse(0);
    }

    static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static List<Integer> reminders(@Nullable Repeating repeating) {
        Recurrence.Unit unit = repeating == null
                ? Recurrence.Unit.YEARLY
                : repeating.recurrence().unit();
        return switch (unit) {
            case DAILY -> List.of();
            case WEEKLY -> List.of(1);
            case MONTHLY, YEARLY -> List.of(WEEK, 1);
        };
    }

    private static VAlarm reminder(int days, String words) {
        Duration before = Duration.builder().prior(true).days(days).build();
        return VAlarm.display(new Trigger(before, Related.START), words);
    }
}
