package hongtou.render.site;

import hongtou.view.Calendar;
import hongtou.view.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The days of the calendar with what is due on each; what comes again and again has no day here. */
final class Schedule {
    private Schedule() {}

    /**
     * Something that is due.
     *
     * @param words the deadline as printed
     * @param title what is due
     * @param owners who answers for it, or an empty text
     * @param workday the last working day before the day, where the day is none; else an empty text
     * @param task true for a task, false for a duty outside the tasks
     */
    record Entry(
            String words, String title, String owners, String address, String plan, String workday, boolean task) {}

    /** What is due on a day. */
    record Day(LocalDate date, List<Entry> entries) {
        String iso() {
            return date.toString();
        }

        String chinese() {
            return Dates.chinese(date);
        }

        int count() {
            return entries.size();
        }
    }

    /**
     * The days in their order.
     *
     * @param root what leads from the page to the top of the site
     */
    static List<Day> of(Catalogue catalogue, String root) {
        TreeMap<LocalDate, List<Entry>> days = new TreeMap<>();
        for (Calendar.Entry entry : catalogue.calendar().entries()) {
            if (entry.repeating() == null) {
                days.computeIfAbsent(entry.date(), d -> new ArrayList<>()).add(entry(entry, root));
            }
        }
        return days.entrySet().stream()
                .map(e -> new Day(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private static Entry entry(Calendar.Entry entry, String root) {
        Duty duty = entry.duty();
        String page = root + Links.encode(PlanPage.file(duty.document()));
        return new Entry(
                entry.words(),
                duty.title(),
                String.join("、", duty.owners()),
                page + (duty.anchor().isEmpty() ? "" : Links.fragment(duty.anchor())),
                duty.document().plan().title(),
                entry.daysOff().stream()
                        .map(d -> Dates.chinese(d.before()))
                        .findFirst()
                        .orElse(""),
                duty.task());
    }
}
