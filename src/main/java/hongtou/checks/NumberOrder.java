package hongtou.checks;

import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.FrontMatter.Numbering;
import hongtou.model.Label;
import hongtou.model.LabelForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows the numbers of a body level by level. Items may begin with 1 below each heading or run through all headings;
 * both are right, so a run is measured by what the others do.
 */
final class NumberOrder {
    /** Two runs that go on from the one before are a habit, one may be a slip. */
    private static final int HABIT = 2;

    private final Numbering declared;
    private final List<NumberFault> faults = new ArrayList<>();

    private NumberOrder(Numbering declared) {
        this.declared = declared;
    }

    /** The faults in all bodies of a document. */
    static List<NumberFault> faults(Document document) {
        NumberOrder order = new NumberOrder(document.frontMatter().planning().numbering());
        for (Body body : Bodies.of(document)) {
            Map<Integer, List<NumberRun>> levels = new HashMap<>();
            for (NumberRun run : NumberRun.of(body)) {
                levels.computeIfAbsent(run.level(), level -> new ArrayList<>()).add(run);
            }
            levels.values().forEach(order::level);
        }
        return order.faults;
    }

    private void level(List<NumberRun> runs) {
        boolean articles = !runs.isEmpty() && runs.get(0).first().form() == LabelForm.ARTICLE;
        boolean through = articles || runsThrough(runs);
        NumberRun before = null;
        for (NumberRun run : runs) {
            start(run, before, through);
            within(run);
            before = run;
        }
    }

    private static boolean runsThrough(List<NumberRun> runs) {
        int on = 0;
        int again = 0;
        for (int i = 1; i < runs.size(); i++) {
            int first = runs.get(i).first().number();
            if (first == 1) {
                again++;
            } else if (first == runs.get(i - 1).last().number() + 1) {
                on++;
            }
        }
        return on >= HABIT && on > again;
    }

    private void start(NumberRun run, @Nullable NumberRun before, boolean through) {
        Label first = run.first();
        if (!first.written()) {
            return;
        }
        if (before == null) {
            gap(first, null, 1);
            return;
        }
        int next = before.last().number() + 1;
        boolean items = run.level() >= 3;
        if (first.number() == 1) {
            boolean sameChapter =
                    first.form() == LabelForm.ARTICLE || run.chapter().equals(before.chapter());
            if ((through && sameChapter) || (items && declared == Numbering.THROUGH)) {
                faults.add(new NumberFault.Restarted(first, before.last()));
            }
        } else if (first.number() == next) {
            if (items && declared == Numbering.BY_SECTION) {
                faults.add(new NumberFault.RunsOn(first, before.last()));
            }
        } else if (first.number() < next && through) {
            faults.add(new NumberFault.Repeated(first, before.last()));
        } else {
            gap(first, through ? before.last() : null, through ? next : 1);
        }
    }

    private void within(NumberRun run) {
        Map<Integer, Label> seen = new HashMap<>();
        Label before = null;
        for (Label label : run.labels()) {
            if (before != null && label.written()) {
                Label earlier = seen.get(label.number());
                boolean follows = label.number() == before.number() + 1;
                if (earlier != null && !follows) {
                    faults.add(new NumberFault.Repeated(label, earlier));
                } else if (!follows) {
                    gap(label, before, before.number() + 1);
                }
            }
            seen.putIfAbsent(label.number(), label);
            before = label;
        }
    }

    private void gap(Label label, @Nullable Label before, int expected) {
        if (label.number() != expected) {
            faults.add(new NumberFault.Gap(label, before, expected, label.number() - 1));
        }
    }
}
