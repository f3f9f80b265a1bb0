package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;

import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.PrintedPage;
import hongtou.audit.layout.TextLine;
import java.util.List;

/** Lines that are missing in the middle of a page (5.2.3). */
final class HoleChecks {
    private HoleChecks() {}

    static List<Check> checks() {
        return List.of(new Check(
                4, "5.2.3", both("段落中间的空行", "blank lines within a paragraph"), both("没有", "none"), HoleChecks::holes));
    }

    private static void holes(PrintedDocument document, Tally tally) {
        double pitch = Pitch.of(document).mm();
        List<BodyLine> body = document.body();
        for (int i = 1; i < body.size(); i++) {
            TextLine above = body.get(i - 1).line();
            TextLine below = body.get(i).line();
            double lines = (below.baseline() - above.baseline()) / pitch;
            if (above.page() == below.page() && goesOn(body.get(i - 1), body.get(i))) {
                boolean hole = lines > 1.7 && nothingBetween(document.page(above.page()), above, below);
                tally.judge(
                        below.page(),
                        !hole,
                        hole
                                ? Say.join(
                                        both(Math.round(lines - 1) + " 行", Math.round(lines - 1) + " lines"),
                                        Say.quote(below.text()))
                                : both("没有", "none"));
            }
        }
    }

    /** A full line that ends no sentence, and a line at the edge. */
    private static boolean goesOn(BodyLine above, BodyLine below) {
        boolean paragraph =
                above.start() != BodyLine.Start.ELSEWHERE && above.area().isMeasured();
        boolean full =
                above.line().right() > above.area().right() - above.line().height();
        return paragraph && full && above.line().last().isHan() && below.isFlush();
    }

    private static boolean nothingBetween(PrintedPage page, TextLine above, TextLine below) {
        return page.tables().stream().noneMatch(t -> t.bottom() > above.baseline() && t.top() < below.baseline())
                && page.figures().stream()
                        .noneMatch(f ->
                                f.box().bottom() > above.baseline() && f.box().top() < below.baseline());
    }
}
