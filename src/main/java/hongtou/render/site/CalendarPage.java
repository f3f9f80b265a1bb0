package hongtou.render.site;

import hongtou.render.site.Schedule.Day;
import hongtou.view.TaskMatrix.Rhythm;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page of the deadlines by month. */
final class CalendarPage {
    static final String FILE = Folders.CALENDAR + "index.html";

    private CalendarPage() {}

    /** The days of a month on which something is due. */
    record Month(String id, String words, int count, List<Day> days) {}

    /** The months of a year, for the list above them. */
    record Year(String words, List<Month> months) {}

    /** What the template asks for. */
    record Context(
            String title,
            String description,
            List<Year> years,
            List<Month> months,
            int count,
            long recurring,
            boolean hasRecurring,
            String recurringAddress,
            Offers offers) {}

    static byte[] of(Catalogue catalogue) {
        Frame frame = new Frame(catalogue);
        Column column = catalogue.column(Folders.CALENDAR);
        String root = Links.root(FILE);
        Frame.Page page = new Frame.Page(
                FILE,
                column.name(),
                column.description(),
                Folders.CALENDAR,
                HeadTag.ofColumn(catalogue, Folders.CALENDAR),
                List.of(),
                frame.crumbs(FILE, Folders.CALENDAR, ""));
        TreeMap<YearMonth, List<Day>> byMonth = new TreeMap<>();
        for (Day day : Schedule.of(catalogue, root)) {
            byMonth.computeIfAbsent(YearMonth.from(day.date()), m -> new ArrayList<>())
                    .add(day);
        }
        List<Month> months = byMonth.entrySet().stream()
                .map(e -> month(e.getKey(), e.getValue()))
                .toList();
        long recurring = catalogue.matrix().rows().stream()
                .filter(r -> r.rhythm() == Rhythm.RECURRING)
                .count();
        return frame.page(
                page,
                "calendar",
                new Context(
                        column.name(),
                        column.description(),
                        years(byMonth),
                        months,
                        months.stream().mapToInt(Month::count).sum(),
                        recurring,
                        recurring > 0,
                        root + MatrixPage.FILE + "#kind=" + Links.encode(Rhythm.RECURRING.chinese()),
                        Offers.in(catalogue, "calendar", "时限安排")));
    }

    private static List<Year> years(Map<YearMonth, List<Day>> byMonth) {
        TreeMap<Integer, List<Month>> years = new TreeMap<>();
        byMonth.forEach((month, days) -> years.computeIfAbsent(month.getYear(), y -> new ArrayList<>())
                .add(new Month(
                        "m-" + month,
                        month.getMonthValue() + "月",
                        month(month, days).count(),
                        List.of())));
        return years.entrySet().stream()
                .map(e -> new Year(e.getKey() + "年", List.copyOf(e.getValue())))
                .toList();
    }

    private static Month month(YearMonth month, List<Day> days) {
        int count = days.stream().mapToInt(Day::count).sum();
        return new Month("m-" + month, Dates.chinese(month), count, List.copyOf(days));
    }
}
