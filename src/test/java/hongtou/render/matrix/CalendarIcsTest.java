package hongtou.render.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import hongtou.model.Document;
import hongtou.view.Calendar;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;

/** Reads the calendar back with two libraries that know nothing of each other. */
class CalendarIcsTest {
    private static final String TEXT = text(SampleDocuments.all());

    @Test
    void eventIsTheWholeDayOfTheDeadline() throws IOException, ParserException {
        CalendarComponent event = event("liuhe-2025-6/1.1.1/1@hongtou");

        assertThat(value(event, Property.DTSTART)).isEqualTo("20250630");
        assertThat(value(event, Property.DTEND)).isEqualTo("20250701");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20250310T000000Z");
        assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(TEXT).contains("DTSTART;VALUE=DATE:20250630\r\n", "DTEND;VALUE=DATE:20250701\r\n");
    }

    @Test
    void eventSaysWhatWhoAndWhere() throws IOException, ParserException {
        CalendarComponent event = event("liuhe-2025-6/1.1.1/1@hongtou");

        assertThat(value(event, Property.SUMMARY)).isEqualTo("2025年6月：清理可燃物。（镇林业站、各行政村）");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("《柳河镇森林防火三年行动方案》一（一）1\n清理可燃物。\n编号：liuhe-2025-6/1.1.1");
        assertThat(value(event, Property.CATEGORIES)).isEqualTo("柳河镇森林防火三年行动方案,（一）火源管理");
    }

    @Test
    void bothLibrariesReadTheSameEvents() throws IOException, ParserException {
        List<VEvent> others = Biweekly.parse(TEXT).first().getEvents();

        assertThat(events())
                .hasSize(4)
                .extracting(e -> value(e, Property.UID) + value(e, Property.SUMMARY) + value(e, Property.DESCRIPTION))
                .isEqualTo(others.stream()
                        .map(e -> e.getUid().getValue()
                                + e.getSummary().getValue()
                                + e.getDescription().getValue())
                        .toList());
        assertThat(others).extracting(e -> e.getUid().getValue()).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsAgainstTheStandard() throws IOException, ParserException {
        ICalendar other = Biweekly.parse(TEXT).first();

        assertThat(other.validate(biweekly.ICalVersion.V2_0)).isEmpty();
        assertThat(read(TEXT).validate().getEntries()).isEmpty();
    }

    @Test
    void remindersComeAWeekAndADayBefore() {
        VEvent event = Biweekly.parse(TEXT).first().getEvents().get(0);

        assertThat(event.getAlarms())
                .extracting(a -> a.getTrigger().getDuration().toString())
                .containsExactly("-P7D", "-P1D");
    }

    @Test
    void linesHaveAtMost75OctetsAndEndAsTheStandardSays() {
        String folded = text(List.of(SampleDocuments.forest()));

        assertThat(folded.split("\r\n"))
                .allSatisfy(l -> assertThat(l.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .anyMatch(l -> l.startsWith(" "));
        assertThat(folded.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(FoldedLines.fold("👍".repeat(40)).replace("\r\n ", "")).isEqualTo("👍".repeat(40));
    }

    @Test
    void calendarHasAName() throws IOException, ParserException {
        assertThat(value(read(TEXT), "X-WR-CALNAME")).isEqualTo("任务;甲,乙");
        assertThat(value(read(TEXT), Property.NAME)).isEqualTo("任务;甲,乙");
    }

    @Test
    void sameDocumentsGiveTheSameBytes() {
        assertThat(text(SampleDocuments.all())).isEqualTo(TEXT);
    }

    private static String text(List<Document> documents) {
        return new String(
                CalendarIcs.write(Calendar.of(documents), "任务;甲,乙", ClauseLinks.NONE), StandardCharsets.UTF_8);
    }

    private static net.fortuna.ical4j.model.Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<CalendarComponent> events() throws IOException, ParserException {
        return read(TEXT).getComponents(Component.VEVENT);
    }

    private static CalendarComponent event(String uid) throws IOException, ParserException {
        return events().stream()
                .filter(e -> value(e, Property.UID).equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer holder, String name) {
        return holder.getProperty(name).map(Property::getValue).orElseThrow();
    }
}
