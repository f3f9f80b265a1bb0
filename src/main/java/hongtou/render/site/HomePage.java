package hongtou.render.site;

import hongtou.render.site.Schedule.Day;
import hongtou.render.site.Schedule.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The home page: the newest documents, what is due next, the way to the matrix. */
final class HomePage {
    static final String FILE = "index.html";
    private static final int PLANS = 8;
    private static final int DAYS = 6;
    private static final int ENTRIES = 3;

    private HomePage() {}

    /**
     * A day of the list of what is due.
     *
     * @param later true where it is hidden until the days before it are over
     */
    record DueDay(
            String iso, String chinese, int count, List<Entry> entries, int more, boolean hasMore, boolean later) {}

    /** What the template asks for. */
    record Context(
            String headline,
            boolean internal,
            int documents,
            int tasks,
            int owners,
            List<PlanLine> plans,
            boolean hasPlans,
            boolean morePlans,
            String from,
            boolean hasFrom,
            List<DueDay> days,
            boolean hasDays,
            String lastDay) {}

    static byte[] of(Catalogue catalogue) {
        SiteSettings settings = catalogue.site().settings();
        Frame.Page page =
                new Frame.Page(FILE, "", settings.description(), "", HeadTag.ofHome(catalogue), List.of(), List.of());
        List<DueDay> days = days(catalogue);
        LocalDate newest = newest(catalogue);
        Context context = new Context(
                settings.description().isEmpty() ? settings.name() : settings.description(),
                catalogue.site().isInternal(),
                catalogue.documents().size(),
                catalogue.matrix().rows().size(),
                catalogue.owners().size(),
                catalogue.documents().stream()
                        .limit(PLANS)
                        .map(d -> PlanLine.of(catalogue, d, ""))
                        .toList(),
                !catalogue.documents().isEmpty(),
                catalogue.documents().size() > PLANS,
                Dates.chinese(newest),
                newest.isAfter(LocalDate.MIN),
                days,
                !days.isEmpty(),
                days.isEmpty() ? "" : days.get(days.size() - 1).iso());
        return new Frame(catalogue).page(page, "home", context);
    }

    /** What is due after the newest document was issued: the pages know no clock. */
    private static List<DueDay> days(Catalogue catalogue) {
        LocalDate newest = newest(catalogue);
        List<Day> coming = Schedule.of(catalogue, "").stream()
                .filter(day -> !day.date().isBefore(newest))
                .toList();
        List<DueDay> days = new ArrayList<>();
        for (Day day : coming) {
            days.add(dueDay(day, days.size() >= DAYS));
        }
        return days;
    }

    private static DueDay dueDay(Day day, boolean later) {
        List<Entry> shown = day.entries().stream().limit(ENTRIES).toList();
        int more = day.count() - shown.size();
        return new DueDay(day.iso(), day.chinese(), day.count(), shown, more, more > 0, later);
    }

    private static LocalDate newest(Catalogue catalogue) {
        return catalogue.documents().stream()
                .map(Dates::issued)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
