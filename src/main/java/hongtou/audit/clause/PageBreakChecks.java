package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;

import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.Marks;
import hongtou.audit.layout.PrintedDocument;
import hongtou.diagnostic.Message;
import java.util.List;

/** 孤字不成行，孤行不成页: what may not stand alone at the foot or the head of a page. The standard leaves it to care. */
final class PageBreakChecks {
    private static final String SOURCE = "CLREQ";
    private static final Message KEPT = both("没有", "none");

    private PageBreakChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        26,
                        SOURCE,
                        both("页末的标题", "heading at the foot of a page"),
                        both("没有（标准未作要求）", "none (the standard does not ask)"),
                        PageBreakChecks::headings),
                new Check(
                        26,
                        SOURCE,
                        both(
                                "页首的孤行、段末的孤字",
                                "lone line at the head of a page, lone character at the end of a paragraph"),
                        both("没有（标准未作要求）", "none (the standard does not ask)"),
                        PageBreakChecks::alone));
    }

    private static void headings(PrintedDocument document, Tally tally) {
        List<BodyLine> body = document.body();
        for (int i = 0; i + 1 < body.size(); i++) {
            BodyLine line = body.get(i);
            if (body.get(i + 1).page() == line.page() + 1) {
                if (isHeading(line)) {
                    tally.advise(line.page(), Say.quote(line.line().text()), null);
                } else {
                    tally.judge(line.page(), true, KEPT);
                }
            }
        }
    }

    /** Numbered, in one line that does not end as a sentence does. */
    private static boolean isHeading(BodyLine line) {
        String bare = line.line().bare();
        return line.isIndented() && !line.runsOn() && Levels.of(bare).isPresent() && !bare.matches(".*[。；！？：，]$");
    }

    private static void alone(PrintedDocument document, Tally tally) {
        List<BodyLine> body = document.body();
        for (int i = 1; i < body.size(); i++) {
            BodyLine line = body.get(i);
            boolean last = body.get(i - 1).runsOn() && line.isFlush() && !line.runsOn();
            if (last && body.get(i - 1).page() < line.page()) {
                tally.advise(
                        line.page(), Say.quote(line.line().text()), both("段末的一行在页首", "the last line begins a page"));
            } else if (last && isLonely(line)) {
                tally.advise(
                        line.page(), Say.quote(line.line().text()), both("末行只有一个字", "one character in the last line"));
            } else if (last) {
                tally.judge(line.page(), true, KEPT);
            }
        }
    }

    /** One character, with or without a mark behind it. */
    private static boolean isLonely(BodyLine line) {
        return line.line().glyphs().stream()
                        .filter(g -> !Marks.isClosing(g.text()) && !Marks.isOpening(g.text()))
                        .count()
                < 2;
    }
}
