package hongtou.view;

import hongtou.model.Progress;
import hongtou.model.ProgressState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far every task had come on a day (进度台账), from what was reported until then.
 *
 * @param lines what was reported of each task, by day; what says the same twice stands once
 */
public record Ledger(LocalDate asOf, WorkingDays week, Map<String, List<Progress>> lines) {
    /** What is due within so many days is coming due. */
    private static final int SOON = 30;

    public Ledger {
        lines = Map.copyOf(lines);
    }

    /** The ledger of a day: what was reported later is left out. */
    public static Ledger of(List<Progress> reported, LocalDate asOf, WorkingDays week) {
        Map<String, List<Progress>> lines = new LinkedHashMap<>();
        reported.stream()
                .filter(p -> !p.date().isAfter(asOf))
                .sorted(Comparator.comparing(Progress::date))
                .forEach(p -> {
                    List<Progress> same = lines.computeIfAbsent(p.task(), t -> new ArrayList<>());
                    if (same.stream().noneMatch(p::saysTheSame)) {
                        same.add(p);
                    }
                });
        return new Ledger(asOf, week, lines);
    }

    /** What was reported of a task, by day. */
    public List<Progress> lines(String task) {
        return lines.getOrDefault(task, List.of());
    }

    /** The newest line of a task. */
    public Optional<Progress> latest(String task) {
        List<Progress> all = lines(task);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** How a duty stands. */
    public Standing standing(Duty duty) {
        Optional<ProgressState> state = latest(duty.id()).flatMap(p -> Optional.ofNullable(p.state()));
        List<LocalDate> days = days(duty, asOf.plusDays(SOON));
        boolean late = days.stream()
                .filter(d -> d.isBefore(asOf))
                .reduce((earlier, later) -> later)
                .filter(d -> !isMet(duty, d))
                .isPresent();
        if (state.filter(ProgressState.CLOSED::equals).isPresent()) {
            return Standing.CLOSED;
        }
        if (late || state.filter(ProgressState.OVERDUE::equals).isPresent()) {
            return Standing.OVERDUE;
        }
        return state.map(Standing::of).orElse(Standing.UNREPORTED);
    }

    /** The next day on which something of a duty is due that is not done, within 30 days (临近). */
    public Optional<LocalDate> comingDue(Duty duty) {
        return days(duty, asOf.plusDays(SOON)).stream()
                .filter(d -> !d.isBefore(asOf))
                .filter(d -> !isMet(duty, d))
                .findFirst();
    }

    /**
     * True where what is due on a day is done. The last day of a duty is met when the duty is reported as done. A day before that, of a step or
     * of a frequency, is met by a report of done since the day before it, and by one of 推进中 on that day or later: who reports then, and not
     * as late, has this step behind him.
     */
    public boolean isMet(Duty duty, LocalDate day) {
        List<LocalDate> all = days(duty, day.plusYears(1));
        boolean last = all.isEmpty() || !all.get(all.size() - 1).isAfter(day);
        Optional<ProgressState> state = latest(duty.id()).flatMap(p -> Optional.ofNullable(p.state()));
        if (state.filter(ProgressState.CLOSED::equals).isPresent()) {
            return true;
        }
        if (last && !isRepeating(duty)) {
            return state.filter(ProgressState::isDone).isPresent();
        }
        LocalDate before = all.stream()
                .filter(d -> d.isBefore(day))
                .reduce((earlier, later) -> later)
                .orElse(LocalDate.MIN);
        return lines(duty.id()).stream()
                .anyMatch(p -> p.state() != null
                        && (p.state().isDone() && p.date().isAfter(before)
                                || p.state() == ProgressState.UNDER_WAY
                                        && !p.date().isBefore(day)));
    }

    private boolean isRepeating(Duty duty) {
        return Calendar.entries(duty).stream().anyMatch(e -> e.repeating() != null);
    }

    /** The days of a duty up to a day, each once; not those of what is to be done every day. */
    private List<LocalDate> days(Duty duty, LocalDate to) {
        return Calendar.entries(duty).stream()
                .flatMap(e -> days(e, e.date(), to))
                .distinct()
                .sorted()
                .toList();
    }

    /** The days of an entry from a day to a day; none of what is to be done every day. */
    static Stream<LocalDate> days(Calendar.Entry entry, LocalDate from, LocalDate to) {
        Repeating repeating = entry.repeating();
        if (repeating != null) {
            return repeating.isDaily() ? Stream.empty() : repeating.days(from, to).stream();
        }
        boolean within = !entry.date().isBefore(from) && !entry.date().isAfter(to);
        return within ? Stream.of(entry.date()) : Stream.empty();
    }
}
