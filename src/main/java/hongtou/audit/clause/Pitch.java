package hongtou.audit.clause;

import hongtou.audit.ink.Millimetres;
import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.Grid;
import hongtou.audit.layout.PrintedDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * The distance from line to line in the text.
 *
 * @param points the middle value, in pt; 0 where no two lines follow each other
 * @param steps all distances between lines of one paragraph, or of paragraphs that follow without a blank
 */
record Pitch(double points, List<Step> steps) {
    static final double LOWEST = 28.9;
    static final double HIGHEST = 29.7;

    /** From one line to the next on a page, in pt. */
    record Step(int page, double points, BodyLine below) {}

    static Pitch of(PrintedDocument document) {
        List<Step> steps = new ArrayList<>();
        List<BodyLine> body = document.body();
        for (int i = 1; i < body.size(); i++) {
            BodyLine above = body.get(i - 1);
            BodyLine below = body.get(i);
            double step = (below.line().baseline() - above.line().baseline()) / Millimetres.PER_POINT;
            boolean text = below.start() != BodyLine.Start.ELSEWHERE && above.start() != BodyLine.Start.ELSEWHERE;
            if (above.page() == below.page() && text && step > 15 && step < 45) {
                steps.add(new Step(below.page(), step, below));
            }
        }
        List<Double> sorted = steps.stream().map(Step::points).sorted().toList();
        return new Pitch(sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2), steps);
    }

    boolean isKnown() {
        return points > 0;
    }

    /** True within the readings of 3.2 and 5.2.3. */
    boolean isStandard() {
        return points >= LOWEST - 0.05 && points <= HIGHEST + 0.05;
    }

    /** True for 22 lines that fill the page with their leading, not their characters. */
    boolean isNarrow() {
        return isStandard() && points < 29.3;
    }

    double mm() {
        return isStandard() ? points * Millimetres.PER_POINT : Grid.PITCH;
    }
}
