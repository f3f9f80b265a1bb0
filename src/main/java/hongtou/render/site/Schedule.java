package hongtou.render.site;

import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Obligation;
import hongtou.view.Anchors;
import hongtou.view.TaskMatrix.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Every deadline with a date, of tasks and of other duties, by day. */
final class Schedule {
    private Schedule() {}

    /**
     * Something that is due.
     *
     * @param words the deadline as printed
     * @param title what is due
     * @param owners who answers for it, or an empty text
     * @param task true for a task, false for a duty outside the tasks
     */
    record Entry(
            LocalDate date, String words, String title, String owners, String address, String plan, boolean task) {}

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
        Set<Entry> entries = new LinkedHashSet<>();
        for (Row row : catalogue.matrix().rows()) {
            row.task().deadlines().forEach(d -> entries.addAll(task(row, d, root)));
        }
        for (Document document : catalogue.documents()) {
            for (Obligation duty : document.plan().obligations()) {
                duty.deadlines().forEach(d -> entries.addAll(duty(document, duty, d, root)));
            }
        }
        TreeMap<LocalDate, List<Entry>> days = new TreeMap<>(Comparator.naturalOrder());
        entries.forEach(
                e -> days.computeIfAbsent(e.date(), d -> new ArrayList<>()).add(e));
        return days.entrySet().stream()
                .map(e -> new Day(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private static List<Entry> task(Row row, Deadline deadline, String root) {
        LocalDate date = deadline.due().date();
        String plan = root + Links.encode(Folders.plan(row.document())) + "index.html";
        return date == null
                ? List.of()
                : List.of(new Entry(
                        date,
                        deadline.words(),
                        row.task().title(),
                        String.join("、", row.owners()),
                        plan + Links.fragment(row.anchor()),
                        row.document().plan().title(),
                        true));
    }

    private static List<Entry> duty(Document document, Obligation duty, Deadline deadline, String root) {
        LocalDate date = deadline.due().date();
        String plan = root + Links.encode(Folders.plan(document)) + "index.html";
        String anchor = duty.path().isEmpty() ? "" : Links.fragment(Anchors.ofPath(duty.path()));
        return date == null
                ? List.of()
                : List.of(new Entry(
                        date,
                        deadline.words(),
                        duty.text(),
                        "",
                        plan + anchor,
                        document.plan().title(),
                        false));
    }
}
