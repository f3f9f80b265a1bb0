package hongtou.audit.ink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces that word processors cut one rule into, cell by cell of a table. */
final class JoinedRules {
    private static final double TOUCHING = 0.5;
    private static final double SAME = 0.06;

    private JoinedRules() {}

    static List<Rule> of(List<Rule> pieces) {
        List<Rule> joined = new ArrayList<>();
        pieces.stream().sorted(Comparator.comparingDouble(JoinedRules::start)).forEach(piece -> add(piece, joined));
        return joined;
    }

    private static void add(Rule piece, List<Rule> joined) {
        for (int i = joined.size() - 1; i >= 0; i--) {
            Rule before = joined.get(i);
            if (continues(before, piece)) {
                joined.set(i, new Rule(before.box().with(piece.box()), before.level(), before.colour()));
                return;
            }
        }
        joined.add(piece);
    }

    private static boolean continues(Rule before, Rule piece) {
        return before.level() == piece.level()
                && before.colour().equals(piece.colour())
                && start(piece) - end(before) <= TOUCHING
                && Math.abs(place(before) - place(piece)) <= SAME
                && Math.abs(before.thickness() - piece.thickness()) <= SAME;
    }

    private static double start(Rule rule) {
        return rule.level() ? rule.box().left() : rule.box().top();
    }

    private static double end(Rule rule) {
        return rule.level() ? rule.box().right() : rule.box().bottom();
    }

    private static double place(Rule rule) {
        return rule.level() ? rule.box().middle() : rule.box().centre();
    }
}
