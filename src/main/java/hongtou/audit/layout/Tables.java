package hongtou.audit.layout;

import hongtou.audit.ink.Box;
import hongtou.audit.ink.PageInk;
import hongtou.audit.ink.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the tables of a page: where upright rules stand side by side. */
final class Tables {
    private static final double SHORTEST_SIDE = 4;
    private static final double APART = 2;

    private Tables() {}

    static List<Box> of(PageInk page) {
        List<Box> tables = new ArrayList<>();
        page.rules().stream()
                .filter(r -> !r.level() && r.length() >= SHORTEST_SIDE)
                .map(Rule::box)
                .sorted(Comparator.comparingDouble(Box::top))
                .forEach(box -> add(box, tables));
        tables.removeIf(t -> t.width() < SHORTEST_SIDE);
        return tables;
    }

    private static void add(Box side, List<Box> tables) {
        int last = tables.size() - 1;
        if (last >= 0 && side.top() <= tables.get(last).bottom() + APART) {
            tables.set(last, tables.get(last).with(side));
        } else {
            tables.add(side);
        }
    }
}
