package hongtou.render.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import hongtou.model.Recurrence;
import hongtou.model.Recurrence.Unit;
import hongtou.view.Calendar;
import hongtou.view.Repeating;
import hongtou.view.SamplePlan;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule of an event must hit the days that the checklist lists, in every program that unfolds it. */
class CalendarRuleTest {
    private static final LocalDate FAR = LocalDate.of(2030, 1, 1);

    static Stream<Recurrence> frequencies() {
        return Stream.of(
                Recurrence.every(1, Unit.DAILY),
                Recurrence.every(1, Unit.WEEKLY),
                Recurrence.every(2, Unit.WEEKLY),
                Recurrence.every(1, Unit.MONTHLY),
                Recurrence.every(3, Unit.MONTHLY),
                Recurrence.every(6, Unit.MONTHLY),
                Recurrence.every(1, Unit.YEARLY),
                new Recurrence(Unit.MONTHLY, 1, null, 21, null, false),
                new Recurrence(Unit.MONTHLY, 3, null, 25, 1, true),
                new Recurrence(Unit.MONTHLY, 1, null, 31, null, false),
                new Recurrence(Unit.YEARLY, 1, 11, 20, null, false),
                new Recurrence(Unit.YEARLY, 1, 6, null, null, false));
    }

    @ParameterizedTest
    @MethodSource("frequencies")
    void ruleHitsTheDaysOfTheChecklist(Recurrence recurrence) throws IOException, ParserException {
        Document document = SamplePlan.forest()
                .task("开展检查。", SamplePlan.nobody(), SamplePlan.again("定期", recurrence))
                .document();
        Repeating repeating = Repeating.of(recurrence, document).orElseThrow();
        List<LocalDate> days = repeating.days(repeating.first(), FAR);
        String ics = new String(
                CalendarIcs.write(Calendar.of(List.of(document)), "日历", ClauseLinks.NONE), StandardCharsets.UTF_8);

        assertThat(days.get(days.size() - 1)).isBeforeOrEqualTo("2027-12-31");
        assertThat(byOneLibrary(ics, repeating.first())).isEqualTo(days);
        assertThat(byTheOther(ics)).isEqualTo(days);
    }

    private static List<LocalDate> byOneLibrary(String ics, LocalDate first) throws IOException, ParserException {
        String rule = new CalendarBuilder()
                .build(new StringReader(ics))
                .getComponents(Component.VEVENT)
                .get(0)
                .getProperty(Property.RRULE)
                .map(Property::getValue)
                .orElseThrow();
        return new Recur<LocalDate>(rule).getDates(first, first, FAR);
    }

    private static List<LocalDate> byTheOther(String ics) {
        TimeZone zone = TimeZone.getDefault();
        List<LocalDate> days = new ArrayList<>();
        biweekly.Biweekly.parse(ics)
                .first()
                .getEvents()
                .get(0)
                .getDateIterator(zone)
                .forEachRemaining(
                        d -> days.add(d.toInstant().atZone(zone.toZoneId()).toLocalDate()));
        return days;
    }
}
