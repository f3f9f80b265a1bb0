package hongtou.render.site;

import hongtou.render.site.Schedule.Day;
import hongtou.view.TaskMatrix.Rhythm;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The page of the deadlines by month. */
final class CalendarPage {
    static final String FILE = Folders.CALENDAR + "index.html";

    private CalendarPage() {}

    /** The days of a month on which something is due. */
    record Month(String id, String words, int count, List<Day> days) {}

    /**
     * A month in the picture of its year.
     *
     * @param picture its bars
     * @param id where its days stand below, where anything is due in it
     */
    record Cell(String words, String picture, String id, int count) {
        boolean any() {
            return count > 0;
        }
    }

    /** The twelve months of a year as a picture above the days. */
    record Year(String words, int count, List<Cell> months) {}

    /** What the template asks for. */
    record Context(
            String title,
            String description,
            List<Year> years,
            boolean hasYears,
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
        SortedMap<YearMonth, List<Day>> byMonth = byMonth(Schedule.of(catalogue, root));
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
                        !byMonth.isEmpty(),
                        months,
                        months.stream().mapToInt(Month::count).sum(),
                        recurring,
                        recurring > 0,
                        root + MatrixPage.FILE + "#kind=" + Links.encode(Rhythm.RECURRING.chinese()),
                        Offers.in(catalogue, "calendar", "时限安排")));
    }

    private static SortedMap<YearMonth, List<Day>> byMonth(List<Day> days) {
        TreeMap<YearMonth, List<Day>> byMonth = new TreeMap<>();
        days.forEach(d -> byMonth.computeIfAbsent(YearMonth.from(d.date()), m -> new ArrayList<>())
                .add(d));
        return byMonth;
    }

    private static List<Year> years(Map<YearMonth, List<Day>> byMonth) {
        int most = byMonth.values().stream()
                .flatMap(List::stream)
                .mapToInt(Day::count)
                .max()
                .orElse(1);
        return byMonth.keySet().stream()
                .map(YearMonth::getYear)
                .distinct()
                .map(year -> year(year, byMonth, most))
                .toList();
    }

    private static Year year(int year, Map<YearMonth, List<Day>> byMonth, int most) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            YearMonth month = YearMonth.of(year, i);
            List<Day> days = byMonth.getOrDefault(month, List.of());
            int count = days.stream().mapToInt(Day::count).sum();
            cells.add(new Cell(i + "月", MonthPicture.of(month, days, most), "m-" + month, count));
        }
        return new Year(year + "年", cells.stream().mapToInt(Cell::count).sum(), cells);
    }

    private static Month month(YearMonth month, List<Day> days) {
        int count = days.stream().mapToInt(Day::count).sum();
        return new Month("m-" + month, Dates.chinese(month), count, List.copyOf(days));
    }
}
