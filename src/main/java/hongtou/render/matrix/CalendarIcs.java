package hongtou.render.matrix;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import hongtou.view.Calendar;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes deadlines as a calendar (iCalendar, RFC 5545) that phones and office programs subscribe to or import. */
public final class CalendarIcs {
    private static final String PROGRAM = "-//Hongtou//Hongtou//ZH";

    private CalendarIcs() {}

    /**
     * The bytes of the file, the same for the same calendar.
     *
     * @param name what the calendar is called where it is shown beside others
     * @param links where an event leads to
     */
    public static byte[] write(Calendar calendar, String name, ClauseLinks links) {
        ICalendar ical = new ICalendar();
        ical.setProductId(PROGRAM);
        ical.addName(name);
        ical.addExperimentalProperty("X-WR-CALNAME", FoldedLines.escaped(name));
        calendar.entries().forEach(e -> ical.addEvent(CalendarEvent.of(e, links)));
        return FoldedLines.fold(text(ical)).getBytes(StandardCharsets.UTF_8);
    }

    /** The library would fold by characters; the standard counts octets, of which a Han character has three. */
    private static String text(ICalendar ical) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(ical);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
