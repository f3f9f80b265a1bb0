package hongtou.audit.clause;

import hongtou.diagnostic.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the measurements of one check; those that meet it are told as one, those that do not each for itself. */
final class Tally {
    private static final int MOST_FAULTS = 10;

    private record Entry(int page, Message measured, double value, String unit) {
        boolean isNumber() {
            return !unit.isEmpty();
        }
    }

    private final Check check;
    private final Choices choices;
    private final List<Entry> met = new ArrayList<>();
    private final List<Measurement> faults = new ArrayList<>();
    private final List<Measurement> advice = new ArrayList<>();
    private final List<Measurement> unjudged = new ArrayList<>();

    Tally(Check check, Choices choices) {
        this.check = check;
        this.choices = choices;
    }

    /** What the office has chosen. */
    Choices choices() {
        return choices;
    }

    /** Records a value. */
    void judge(int page, boolean good, Message measured, @Nullable Message reason) {
        record(good, new Entry(page, measured, 0, ""), reason);
    }

    void judge(int page, boolean good, Message measured) {
        judge(page, good, measured, null);
    }

    /** Records a length in mm. */
    void mm(int page, boolean good, double value) {
        record(good, new Entry(page, Say.mm(value), value, " mm"), null);
    }

    /** Records a size in points. */
    void pt(int page, boolean good, double value) {
        record(good, new Entry(page, Say.pt(value), value, " pt"), null);
    }

    /** Records what no clause forbids and yet could be better. */
    void advise(int page, Message measured, @Nullable Message reason) {
        advice.add(check.result(page, measured, Verdict.ADVISED, reason));
    }

    void unjudged(int page, Message reason) {
        unjudged.add(check.result(page, Say.NOTHING, Verdict.UNJUDGED, reason));
    }

    List<Measurement> measurements() {
        List<Measurement> all = new ArrayList<>(cut(faults, Verdict.VIOLATED));
        if (faults.isEmpty() && !met.isEmpty()) {
            all.add(check.result(page(), summary(), Verdict.MET, null));
        }
        all.addAll(cut(advice, Verdict.ADVISED));
        all.addAll(reasons());
        return all;
    }

    /** Each reason once; with its page where it is that of one page alone. */
    private List<Measurement> reasons() {
        Map<Message, Measurement> once = new LinkedHashMap<>();
        for (Measurement m : unjudged) {
            once.merge(
                    Objects.requireNonNull(m.reason()),
                    m,
                    (a, b) -> a.page() == b.page() ? a : check.result(0, Say.NOTHING, Verdict.UNJUDGED, a.reason()));
        }
        return cut(List.copyOf(once.values()), Verdict.UNJUDGED);
    }

    private List<Measurement> cut(List<Measurement> entries, Verdict verdict) {
        if (entries.size() <= MOST_FAULTS) {
            return entries;
        }
        int more = entries.size() - MOST_FAULTS;
        List<Measurement> cut = new ArrayList<>(entries.subList(0, MOST_FAULTS));
        cut.add(check.result(0, Say.both("另有 " + more + " 处", more + " more"), verdict, null));
        return cut;
    }

    private void record(boolean good, Entry entry, @Nullable Message reason) {
        if (good) {
            met.add(entry);
        } else {
            faults.add(check.result(entry.page(), entry.measured(), Verdict.VIOLATED, reason));
        }
    }

    private int page() {
        int first = met.get(0).page();
        return met.stream().allMatch(e -> e.page() == first) ? first : 0;
    }

    private Message summary() {
        Message first = met.get(0).measured();
        if (met.stream().allMatch(e -> e.measured().equals(first))) {
            return first;
        }
        if (met.stream().allMatch(Entry::isNumber)) {
            double low = met.stream().mapToDouble(Entry::value).min().orElseThrow();
            double high = met.stream().mapToDouble(Entry::value).max().orElseThrow();
            return Say.same(
                    Say.number(low) + "–" + Say.number(high) + met.get(0).unit());
        }
        return Say.both(
                first.chinese() + " 等 " + met.size() + " 处", first.english() + " and " + (met.size() - 1) + " more");
    }
}
