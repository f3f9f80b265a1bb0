package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;
import static hongtou.audit.clause.Say.same;

import hongtou.audit.ink.Glyph;
import hongtou.audit.layout.Area;
import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.Grid;
import hongtou.audit.layout.Marks;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.PrintedPage;
import hongtou.audit.layout.TextLine;
import hongtou.diagnostic.Message;
import java.util.List;

/** Paper, margins and the width of the text (5.1, 5.2.1). */
final class GridChecks {
    /** 0.5 pt. */
    private static final double PAPER = 0.18;

    private static final double MARGIN = 1;
    private static final double OUTSIDE = 1;

    private GridChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(1, "5.1", both("幅面", "paper"), same("A4，210 × 297 mm ± 0.2"), GridChecks::paper),
                new Check(2, "5.2.1", both("订口", "left margin"), same("28 mm ± 1"), GridChecks::left),
                new Check(3, "5.2.1", both("版心宽", "text width"), same("156 mm ± 1"), GridChecks::width),
                new Check(
                        11,
                        "5.2.1",
                        both("版心以外", "outside the text area"),
                        both("没有文字、线条（页码除外）", "no text or rules but the page number"),
                        GridChecks::outside));
    }

    private static void paper(PrintedDocument document, Tally tally) {
        for (PrintedPage page : document.pages()) {
            double width = Math.min(page.ink().width(), page.ink().height());
            double height = Math.max(page.ink().width(), page.ink().height());
            tally.judge(page.number(), isA4(page, PAPER), same(Say.number(width) + " × " + Say.number(height) + " mm"));
        }
    }

    /** Upright or across. @param tolerance in mm */
    static boolean isA4(PrintedPage page, double tolerance) {
        double width = Math.min(page.ink().width(), page.ink().height());
        double height = Math.max(page.ink().width(), page.ink().height());
        return Math.abs(width - 210) <= tolerance && Math.abs(height - 297) <= tolerance;
    }

    private static void left(PrintedDocument document, Tally tally) {
        edge(document.areas().odd(), 1, document.areas().isMirrored(), tally);
        if (document.areas().isMirrored()) {
            edge(document.areas().even(), 2, true, tally);
        }
    }

    /** Printed on both sides, the binding is at the right of even pages, and 26 mm are left at their left. */
    private static void edge(Area area, int page, boolean mirrored, Tally tally) {
        double expected = page == 2 ? Grid.LEFT - 2 : Grid.LEFT;
        if (area.isMeasured()) {
            tally.mm(mirrored ? page : 0, Math.abs(area.left() - expected) <= MARGIN, area.left());
        } else {
            tally.unjudged(0, tooShort());
        }
    }

    private static void width(PrintedDocument document, Tally tally) {
        Area area = document.areas().odd();
        if (area.isMeasured()) {
            tally.mm(0, Math.abs(area.width() - Grid.WIDTH) <= MARGIN, area.width());
        } else {
            tally.unjudged(0, tooShort());
        }
    }

    private static Message tooShort() {
        return both("没有足够的满行正文", "there are not enough full lines of text");
    }

    private static void outside(PrintedDocument document, Tally tally) {
        int checked = 0;
        for (BodyLine body : document.body()) {
            checked++;
            TextLine line = body.line();
            double over = Math.max(overLeft(line, body.area()), overRight(line, body.area()));
            if (over > OUTSIDE) {
                tally.judge(
                        line.page(), false, Say.join(Say.quote(line.text()), Say.named("超出", "over by", Say.mm(over))));
            }
        }
        for (PrintedPage page : document.pages()) {
            tables(page, document.areas().of(page.number()), tally);
        }
        if (checked > 0) {
            tally.judge(0, true, both("没有", "none"));
        }
    }

    private static double overLeft(TextLine line, Area area) {
        double half = Marks.isOpening(line.first().text()) ? line.height() / 2 : 0;
        return area.left() - half - line.left();
    }

    /** A mark at the end of a line may hang in the margin. */
    private static double overRight(TextLine line, Area area) {
        Glyph last = line.last();
        boolean mark = Marks.isClosing(last.text());
        return (mark ? last.x() - Grid.EM / 10 : last.right()) - Math.max(area.right(), Grid.RIGHT);
    }

    private static void tables(PrintedPage page, Area area, Tally tally) {
        if (page.isTurned()) {
            return;
        }
        page.tables().stream()
                .filter(t -> t.left() < Math.min(area.left(), Grid.LEFT) - OUTSIDE
                        || t.right() > Math.max(area.right(), Grid.RIGHT) + OUTSIDE)
                .forEach(t -> tally.judge(
                        page.number(),
                        false,
                        Say.named("表格", "table", same(Say.number(t.left()) + "–" + Say.number(t.right()) + " mm"))));
    }
}
