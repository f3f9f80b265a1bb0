package hongtou.view;

import hongtou.model.Document;
import hongtou.model.Progress;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a month brought (月度进展): what was done in it, what was due, what is late, what the next month asks for.
 *
 * @param asOf the day for which everything holds
 * @param done what was reported as done in the month, by day
 * @param due what was due in the month, by day
 * @param overdue what is late on that day
 * @param next what is due in the next month, by day
 * @param byPlan the figures of every plan
 * @param byOwner the figures of every body for which there is anything to tell, those with most duties first
 */
public record MonthReport(
        YearMonth month,
        LocalDate asOf,
        List<Document> documents,
        List<Line> done,
        List<Line> due,
        List<Line> overdue,
        List<Line> next,
        List<Count> byPlan,
        List<Count> byOwner) {
    public MonthReport {
        documents = List.copyOf(documents);
        done = List.copyOf(done);
        due = List.copyOf(due);
        overdue = List.copyOf(overdue);
        next = List.copyOf(next);
        byPlan = List.copyOf(byPlan);
        byOwner = List.copyOf(byOwner);
    }

    /**
     * A duty in one of the lists.
     *
     * @param days on which it was done or is due; empty where none is known
     * @param words the deadline as printed, or an empty text
     * @param step what is due then, or an empty text for the whole
     * @param latest what was last reported of it, or null
     */
    public record Line(
            Duty duty,
            List<LocalDate> days,
            String words,
            String step,
            Standing standing,
            @Nullable Progress latest) {
        public Line {
            days = List.copyOf(days);
        }
    }

    /**
     * How much of what a plan or a body has to do is done; what names several bodies counts with each.
     *
     * @param name of the plan or body; empty for what names nobody
     * @param all its duties
     * @param done those done
     * @param due those due in the month
     * @param overdue those late
     * @param next those due in the next month
     */
    public record Count(String name, int all, int done, int due, int overdue, int next) {
        /** False where nothing is done, due or late. */
        private boolean tells() {
            return done + due + overdue + next > 0;
        }
    }

    /** The report of a month. */
    public static MonthReport of(List<Document> documents, YearMonth month, Ledger ledger) {
        List<Duty> duties = Duty.of(documents);
        List<Line> done = done(duties, month, ledger);
        List<Line> due = due(duties, month, ledger);
        List<Line> overdue = duties.stream()
                .filter(d -> ledger.standing(d) == Standing.OVERDUE)
                .map(d -> overdue(d, ledger))
                .toList();
        List<Line> next = due(duties, month.plusMonths(1), ledger);
        Map<String, List<Duty>> plans = new LinkedHashMap<>();
        Map<String, List<Duty>> owners = new LinkedHashMap<>();
        for (Duty duty : duties) {
            plans.computeIfAbsent(duty.document().plan().title(), p -> new ArrayList<>())
                    .add(duty);
            (duty.owners().isEmpty() ? List.of("") : duty.owners())
                    .forEach(o ->
                            owners.computeIfAbsent(o, n -> new ArrayList<>()).add(duty));
        }
        Tally tally = new Tally(ledger, due, overdue, next);
        return new MonthReport(
                month,
                ledger.asOf(),
                documents,
                done,
                due,
                overdue,
                next,
                tally.of(plans),
                tally.of(owners).stream()
                        .filter(Count::tells)
                        .sorted(Comparator.comparing((Count c) -> c.name().isEmpty())
                                .thenComparingInt(c -> -c.all()))
                        .toList());
    }

    private static List<Line> done(List<Duty> duties, YearMonth month, Ledger ledger) {
        return duties.stream()
                .flatMap(d -> ledger.lines(d.id()).stream()
                        .filter(p -> p.state() != null && p.state().isDone())
                        .filter(p -> YearMonth.from(p.date()).equals(month))
                        .reduce((earlier, later) -> later)
                        .map(p -> new Line(d, List.of(p.date()), "", "", ledger.standing(d), p))
                        .stream())
                .sorted(Comparator.comparing(l -> l.days().get(0)))
                .toList();
    }

    private static List<Line> due(List<Duty> duties, YearMonth month, Ledger ledger) {
        return duties.stream()
                .flatMap(d -> Calendar.entries(d).stream())
                .flatMap(e -> due(e, month, ledger).stream())
                .sorted(Comparator.comparing(l -> l.days().get(0)))
                .toList();
    }

    private static Optional<Line> due(Calendar.Entry entry, YearMonth month, Ledger ledger) {
        List<LocalDate> days =
                Ledger.days(entry, month.atDay(1), month.atEndOfMonth()).toList();
        Duty duty = entry.duty();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        duty,
                        days,
                        entry.words(),
                        entry.step(),
                        ledger.standing(duty),
                        ledger.latest(duty.id()).orElse(null)));
    }

    /** The day by which it should have been done, where it is known. */
    private static Line overdue(Duty duty, Ledger ledger) {
        return Calendar.entries(duty).stream()
                .flatMap(e -> Ledger.days(e, e.date(), ledger.asOf().minusDays(1))
                        .map(d -> new Line(
                                duty,
                                List.of(d),
                                e.words(),
                                e.step(),
                                Standing.OVERDUE,
                                ledger.latest(duty.id()).orElse(null))))
                .max(Comparator.comparing(l -> l.days().get(0)))
                .orElseGet(() -> new Line(
                        duty,
                        List.of(),
                        "",
                        "",
                        Standing.OVERDUE,
                        ledger.latest(duty.id()).orElse(null)));
    }

    private record Tally(Ledger ledger, List<Line> due, List<Line> overdue, List<Line> next) {
        List<Count> of(Map<String, List<Duty>> groups) {
            return groups.entrySet().stream()
                    .map(g -> new Count(
                            g.getKey(),
                            g.getValue().size(),
                            (int) g.getValue().stream()
                                    .filter(d -> ledger.standing(d).isDone())
                                    .count(),
                            count(g.getValue(), due),
                            count(g.getValue(), overdue),
                            count(g.getValue(), next)))
                    .toList();
        }

        private static int count(List<Duty> duties, List<Line> lines) {
            List<String> ids = lines.stream().map(l -> l.duty().id()).distinct().toList();
            return (int) duties.stream().filter(d -> ids.contains(d.id())).count();
        }
    }
}
