package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;

import hongtou.audit.ink.Glyph;
import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.PrintedDocument;
import java.util.ArrayList;
import java.util.List;

/** Marks beside each other (9; GB/T 15834, 5.1.10): at most two characters wide, and all of one document alike. */
final class MarkWidthChecks {
    private static final String MARKS = "，。、；：！？“”‘’（）《》〈〉〔〕【】";
    /** In characters. Lines that are spread to the edge give a little to each gap. */
    private static final double WIDEST = 2.3;

    private static final double COMPRESSED = 1.75;
    /** So many of a hundred show what the document does. */
    private static final int MOST = 80;

    private record Pair(int page, String marks, double width, BodyLine line) {}

    private MarkWidthChecks() {}

    static List<Check> checks() {
        return List.of(new Check(
                48,
                "9",
                both("相邻标点", "marks side by side"),
                both("两个合占不超过二字，全文一致（标准未作要求）", "at most two characters wide, all alike (the standard does not ask)"),
                MarkWidthChecks::measure));
    }

    private static void measure(PrintedDocument document, Tally tally) {
        List<Pair> pairs = new ArrayList<>();
        document.body().forEach(b -> pairs.addAll(pairs(b)));
        long tight = pairs.stream().filter(p -> p.width() < COMPRESSED).count();
        double widest = tight * 100 >= (long) MOST * pairs.size() ? COMPRESSED : WIDEST;
        for (Pair pair : pairs) {
            String found = Say.number(pair.width());
            if (pair.width() <= widest) {
                tally.judge(pair.page(), true, both("相符", "as asked"));
            } else {
                tally.advise(
                        pair.page(),
                        Say.join(
                                Say.quote(pair.marks()),
                                both("占 " + found + " 字", found + " characters"),
                                Say.quote(pair.line().line().text())),
                        null);
            }
        }
    }

    private static List<Pair> pairs(BodyLine body) {
        List<Pair> pairs = new ArrayList<>();
        List<Glyph> glyphs = body.line().glyphs();
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph first = glyphs.get(i - 1);
            Glyph second = glyphs.get(i);
            if (isMark(first) && isMark(second)) {
                double width = (second.right() - first.x()) / body.line().height();
                pairs.add(new Pair(body.page(), first.text() + second.text(), width, body));
            }
        }
        return pairs;
    }

    private static boolean isMark(Glyph glyph) {
        return glyph.text().length() == 1 && MARKS.contains(glyph.text()) && glyph.isFullWidth();
    }
}
