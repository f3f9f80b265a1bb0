package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;
import static hongtou.audit.clause.Say.same;

import hongtou.audit.ink.FaceRole;
import hongtou.audit.ink.Glyph;
import hongtou.audit.layout.Area;
import hongtou.audit.layout.Format;
import hongtou.audit.layout.Grid;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.PrintedPage;
import hongtou.audit.layout.TextLine;
import hongtou.diagnostic.Message;
import java.util.List;
import java.util.Map;

/** 页码 (7.5, 10.1). */
final class PageNumberChecks {
    private static final double PLACE = 0.5;
    private static final double DASH = Grid.BOTTOM + 7;
    /** One character of 4号: the clause does not say whether this or 3号 is meant. */
    private static final double SMALL_EM = 4.94;

    private PageNumberChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        41,
                        "7.5",
                        both("页码字体", "page number"),
                        both("“— 1 —”，4 号半角宋体阿拉伯数字", "“— 1 —”, 14 pt 宋体, half-width digits"),
                        PageNumberChecks::form),
                new Check(
                        41,
                        "7.5",
                        both("一字线", "dashes of the page number"),
                        both("距版心下边缘 7 mm，即 269 mm ± 0.5", "7 mm below the text area, 269 mm ± 0.5"),
                        PageNumberChecks::height),
                new Check(
                        42,
                        "7.5",
                        both("页码位置", "place of the page number"),
                        both(
                                "单页居右空一字、双页居左空一字（4.94–5.57 mm ± 0.5）",
                                "odd right, even left, one character in (4.94–5.57 mm ± 0.5)"),
                        PageNumberChecks::place),
                new Check(
                        43,
                        "7.5",
                        both("页码连续", "order of page numbers"),
                        both("从 1 起连续编排", "from 1 without a gap"),
                        PageNumberChecks::order));
    }

    private static void form(PrintedDocument document, Tally tally) {
        document.pageNumbers().forEach((page, line) -> {
            boolean written = line.bare().matches("^—\\d+—$");
            boolean face = line.glyphs().stream()
                    .map(g -> g.face().role())
                    .allMatch(r -> r == FaceRole.SONG || r == FaceRole.NAMELESS);
            boolean size = Math.abs(line.size() - Grid.SMALL_SIZE) <= 0.3;
            boolean good = written && face && size;
            Message set = same(line.face().name() + " " + Say.number(line.size()) + " pt");
            tally.judge(page, good, good ? set : Say.join(Say.quote(line.text()), set));
        });
    }

    private static void height(PrintedDocument document, Tally tally) {
        document.pageNumbers().forEach((page, line) -> {
            Glyph first = line.first();
            boolean dash = "—–－―-".contains(first.text()) && !first.text().isEmpty();
            if (dash) {
                double at = first.ink().middle();
                tally.mm(page, Math.abs(at - DASH) <= PLACE, at);
            }
        });
    }

    private static void place(PrintedDocument document, Tally tally) {
        document.pageNumbers().forEach((page, line) -> {
            Area area = document.areas().of(page);
            boolean mirrored = document.areas().isMirrored();
            double left = mirrored ? area.left() : Edges.upright(document, page).left();
            double indent = page % 2 == 1 ? left + Grid.WIDTH - line.right() : line.left() - left;
            boolean good = indent >= SMALL_EM - PLACE && indent <= Grid.EM + PLACE;
            Message side = page % 2 == 1 ? both("右空", "from the right") : both("左空", "from the left");
            tally.judge(page, good, Say.named(side.chinese(), side.english(), Say.mm(indent)));
        });
    }

    /** The first page of a letter has none, nor may a page whose text is turned show it to this reader. */
    private static void order(PrintedDocument document, Tally tally) {
        Map<Integer, TextLine> numbers = document.pageNumbers();
        boolean letter = document.head().format() == Format.LETTER;
        for (PrintedPage page : document.pages()) {
            TextLine line = numbers.get(page.number());
            boolean none = letter && page.number() == 1 || page.isTurned() || isBlankEnd(document, page.number());
            if (line != null) {
                int shown = Integer.parseInt(line.bare().replaceAll("\\D", ""));
                boolean good = shown == page.number() && !(letter && page.number() == 1);
                tally.judge(page.number(), good, good ? both("连续", "in order") : Say.quote(line.text()));
            } else if (!none && !(letter && document.pages().size() == 2)) {
                tally.judge(page.number(), false, both("没有页码", "no number"));
            }
        }
    }

    /** A blank page before the 版记, and the page of the 版记 after it, have no number. */
    private static boolean isBlankEnd(PrintedDocument document, int page) {
        int last = document.pages().size();
        boolean blank = last > 2 && document.page(last - 1).lines().isEmpty();
        return blank && page >= last - 1;
    }
}
