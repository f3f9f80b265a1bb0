package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;

import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.PrintedPage;
import hongtou.audit.layout.TextLine;
import hongtou.diagnostic.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A4 型纸的横排表格 (8): the page number stays where other pages have it, and the head of the table lies at the binding on
 * odd pages, at the cut on even ones, which is the left edge of either.
 */
final class TurnedPageChecks {
    private static final Pattern NUMBER = Pattern.compile("^[—–－―-]?\\d{1,4}[—–－―-]?$");

    private TurnedPageChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        44,
                        "8",
                        both("横排表格页的表头", "head of a table across the page"),
                        both("单页在订口一边、双页在切口一边，即纸的左边", "at the left edge of the upright paper"),
                        (d, t) ->
                                d.pages().stream().filter(PrintedPage::isTurned).forEach(p -> head(p, t))),
                new Check(
                        44,
                        "8",
                        both("横排表格页的页码", "page number beside a table across"),
                        both("与其他页同一位置", "where it is on other pages"),
                        (d, t) ->
                                d.pages().stream().filter(PrintedPage::isTurned).forEach(p -> number(d, p, t))));
    }

    /** Which way the paper is turned the page number tells; without it nobody knows. */
    private static void head(PrintedPage page, Tally tally) {
        boolean across = page.ink().width() > page.ink().height();
        int down = page.ink().turned().down().size();
        int up = page.ink().turned().up().size();
        if (across && down + up == 0) {
            tally.unjudged(
                    page.number(), both("没有直排的页码，看不出哪一边是纸的左边", "no upright page number tells where the left edge is"));
            return;
        }
        // On a page shown across, the number runs down where the paper is to be turned to the left.
        boolean left = across ? down >= up : up >= down;
        Message where = left ? both("在左边", "at the left") : both("在右边", "at the right");
        tally.judge(page.number(), left, where);
    }

    private static void number(PrintedDocument document, PrintedPage page, Tally tally) {
        if (document.pageNumbers().containsKey(page.number())) {
            tally.judge(page.number(), true, both("相同", "the same"));
            return;
        }
        Optional<TextLine> last = page.lines().stream()
                .reduce((a, b) -> b)
                .filter(l -> NUMBER.matcher(l.bare()).matches());
        last.ifPresent(l -> tally.judge(
                page.number(), false, Say.join(Say.quote(l.text()), both("随表格横排", "lies across with the table"))));
    }
}
