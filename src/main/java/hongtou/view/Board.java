package hongtou.view;

import hongtou.model.Document;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who has to do what in which month, and how it stands (挂图作战): one row for each body, half a year from the month of a day.
 *
 * @param months in the order of time
 * @param rows the bodies with most late duties first, then those with most duties; what names nobody last
 */
public record Board(LocalDate asOf, List<YearMonth> months, List<Row> rows) {
    private static final int MONTHS = 6;
    /** A frequency without an end is not followed for ever. */
    private static final int YEARS = 5;

    public Board {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
    }

    /**
     * A duty on its days of a month.
     *
     * @param days at least one
     * @param standing of the day that needs most looking after: late, done, or as the whole duty stands
     */
    public record Item(Duty duty, List<LocalDate> days, Standing standing) {
        public Item {
            days = List.copyOf(days);
        }

        private Item with(Item other) {
            List<LocalDate> all =
                    Stream.concat(days.stream(), other.days.stream()).toList();
            return new Item(duty, all, standing.compareTo(other.standing) <= 0 ? standing : other.standing);
        }
    }

    /**
     * What a body has to do.
     *
     * @param owner its name, or an empty text for what names nobody
     * @param late what should have been done before the first month
     * @param cells the duties of each month, each once
     * @param later how many duties have a day behind the last month
     */
    public record Row(String owner, List<Item> late, List<List<Item>> cells, int later) {
        public Row {
            late = List.copyOf(late);
            cells = cells.stream().map(List::copyOf).toList();
        }

        private long overdue() {
            return late.size()
                    + cells.stream()
                            .flatMap(List::stream)
                            .filter(i -> i.standing() == Standing.OVERDUE)
                            .count();
        }

        private int all() {
            return late.size() + cells.stream().mapToInt(List::size).sum();
        }
    }

    /** The board of a ledger's day. */
    public static Board of(List<Document> documents, Ledger ledger) {
        YearMonth first = YearMonth.from(ledger.asOf());
        List<YearMonth> months =
                IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
        Map<String, List<Duty>> byOwner = new LinkedHashMap<>();
        for (Duty duty : Duty.of(documents)) {
            (duty.owners().isEmpty() ? List.of("") : duty.owners())
                    .forEach(o ->
                            byOwner.computeIfAbsent(o, n -> new ArrayList<>()).add(duty));
        }
        return new Board(
                ledger.asOf(),
                months,
                byOwner.entrySet().stream()
                        .map(e -> row(e.getKey(), e.getValue(), months, ledger))
                        .filter(r -> r.all() + r.later() > 0)
                        .sorted(Comparator.comparing((Row r) -> r.owner().isEmpty())
                                .thenComparingLong(r -> -r.overdue())
                                .thenComparingInt(r -> -r.all()))
                        .toList());
    }

    /** How many items of the board, each duty of a month counted once, stand so. */
    public long count(Standing standing) {
        return rows.stream()
                .flatMap(r -> IntStream.rangeClosed(0, r.cells().size())
                        .mapToObj(i -> i == 0 ? r.late() : r.cells().get(i - 1))
                        .flatMap(List::stream))
                .filter(i -> i.standing() == standing)
                .distinct()
                .count();
    }

    private static Row row(String owner, List<Duty> duties, List<YearMonth> months, Ledger ledger) {
        LocalDate begin = months.get(0).atDay(1);
        LocalDate end = months.get(MONTHS - 1).atEndOfMonth();
        List<Item> late = duties.stream()
                .filter(d -> ledger.standing(d) == Standing.OVERDUE)
                .flatMap(d -> items(d, LocalDate.EPOCH, begin.minusDays(1), ledger).stream()
                        .filter(i -> i.standing() == Standing.OVERDUE)
                        .reduce((earlier, newer) -> newer)
                        .stream())
                .toList();
        List<List<Item>> cells = months.stream()
                .map(m -> duties.stream()
                        .flatMap(d ->
                                items(d, m.atDay(1), m.atEndOfMonth(), ledger).stream().reduce(Item::with).stream())
                        .sorted(Comparator.comparing(i -> i.days().get(0)))
                        .toList())
                .toList();
        long later = duties.stream()
                .filter(d ->
                        !items(d, end.plusDays(1), end.plusYears(YEARS), ledger).isEmpty())
                .count();
        return new Row(owner, late, cells, (int) later);
    }

    private static List<Item> items(Duty duty, LocalDate from, LocalDate to, Ledger ledger) {
        return Calendar.entries(duty).stream()
                .flatMap(e -> Ledger.days(e, from, to))
                .distinct()
                .sorted()
                .map(day -> new Item(duty, List.of(day), standing(duty, day, ledger)))
                .toList();
    }

    private static Standing standing(Duty duty, LocalDate day, Ledger ledger) {
        if (ledger.isMet(duty, day)) {
            return Standing.DONE;
        }
        Standing whole = ledger.standing(duty);
        boolean ahead = !day.isBefore(ledger.asOf());
        return ahead && (whole == Standing.OVERDUE || whole.isDone())
                ? Standing.NOT_STARTED
                : ahead ? whole : Standing.OVERDUE;
    }
}
