package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;
import static hongtou.audit.clause.Say.same;

import hongtou.audit.ink.Box;
import hongtou.audit.ink.Colour;
import hongtou.audit.ink.FaceRole;
import hongtou.audit.ink.Glyph;
import hongtou.audit.ink.Rule;
import hongtou.audit.layout.Format;
import hongtou.audit.layout.Grid;
import hongtou.audit.layout.Head;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.TextLine;
import java.util.List;
import java.util.Map;

/** 发文机关标志: place, face, colour (7.2.4, 10.1, 10.2, 10.3). */
final class MarkChecks {
    private static final double PLACE = 0.5;
    /** From the top of the paper, in mm. */
    private static final Map<Format, Double> TOPS =
            Map.of(Format.GENERAL, 72.0, Format.MINUTES, 72.0, Format.LETTER, 30.0, Format.ORDER, 57.0);

    private MarkChecks() {}

    static List<Check> checks() {
        return List.of(
                top(
                        14,
                        "7.2.4",
                        Format.GENERAL,
                        "上边缘距版心上边缘 35 mm，即 72 mm ± 0.5",
                        "top 35 mm below the text area, 72 mm ± 0.5"),
                top(52, "10.1", Format.LETTER, "上边缘距上页边 30 mm ± 0.5", "top 30 mm ± 0.5 from the paper's edge"),
                top(
                        54,
                        "10.2",
                        Format.ORDER,
                        "上边缘距版心上边缘 20 mm，即 57 mm ± 0.5",
                        "top 20 mm below the text area, 57 mm ± 0.5"),
                top(
                        54,
                        "10.3",
                        Format.MINUTES,
                        "上边缘距版心上边缘 35 mm，即 72 mm ± 0.5",
                        "top 35 mm below the text area, 72 mm ± 0.5"),
                new Check(
                        14,
                        "7.2.4",
                        both("发文机关标志居中", "issuer's mark, centre"),
                        both("版心正中 ± 0.5 mm，不宽于 156 mm", "centred ± 0.5 mm, at most 156 mm wide"),
                        MarkChecks::centre),
                new Check(
                        14,
                        "7.2.4",
                        both("发文机关标志字体", "issuer's mark, face"),
                        both("推荐小标宋体", "小标宋 recommended"),
                        MarkChecks::face),
                new Check(
                        15,
                        "7.2.4",
                        both("发文机关标志和分隔线颜色", "colour of mark and rule"),
                        both("红色", "red"),
                        MarkChecks::colour));
    }

    private static Check top(int number, String clause, Format format, String chinese, String english) {
        return new Check(
                number,
                clause,
                both("发文机关标志上边缘", "issuer's mark, top"),
                both(chinese, english),
                (document, tally) -> top(document.head(), format, tally));
    }

    private static void top(Head head, Format format, Tally tally) {
        if (head.format() != format) {
            return;
        }
        if (head.mark().isEmpty()) {
            tally.unjudged(1, both("没有红色大字，可能是图片或预印红头", "no large red text: a picture, or paper with a printed head?"));
            return;
        }
        double asked = TOPS.getOrDefault(format, 72.0);
        double ink =
                Box.around(head.mark().stream().map(TextLine::ink).toList()).top();
        double em = head.mark().stream().mapToDouble(TextLine::emTop).min().orElse(ink);
        boolean good = Math.abs(ink - asked) <= PLACE || Math.abs(em - asked) <= PLACE;
        tally.judge(1, good, Say.join(Say.named("墨迹", "ink", Say.mm(ink)), Say.named("字身", "em box", Say.mm(em))));
    }

    private static void centre(PrintedDocument document, Tally tally) {
        List<TextLine> mark = document.head().mark();
        if (mark.isEmpty()) {
            return;
        }
        double left = mark.stream().mapToDouble(TextLine::left).min().orElse(0);
        double right = mark.stream().mapToDouble(TextLine::right).max().orElse(0);
        double off = (left + right) / 2 - Edges.of(document, 1).centre();
        boolean good = Math.abs(off) <= PLACE && right - left <= Grid.WIDTH + PLACE;
        tally.judge(
                1,
                good,
                Say.join(Say.named("偏离", "off by", Say.mm(off)), Say.named("宽", "width", Say.mm(right - left))));
    }

    private static void face(PrintedDocument document, Tally tally) {
        for (TextLine line : document.head().mark()) {
            if (line.role() == FaceRole.NAMELESS) {
                tally.unjudged(1, Say.unknownFace(line.face().name()));
            } else if (line.role() == FaceRole.XIAO_BIAO_SONG) {
                tally.judge(1, true, same(line.face().name()));
            } else {
                tally.advise(1, same(line.face().name()), both("标准推荐小标宋体", "小标宋 is recommended"));
            }
        }
    }

    private static void colour(PrintedDocument document, Tally tally) {
        Head head = document.head();
        head.mark().stream()
                .flatMap(l -> l.glyphs().stream())
                .map(Glyph::colour)
                .distinct()
                .forEach(c -> red(c, tally));
        head.rules().stream().map(Rule::colour).distinct().forEach(c -> red(c, tally));
    }

    private static void red(Colour colour, Tally tally) {
        boolean chosen = tally.choices().red().filter(colour::isNear).isPresent();
        tally.judge(1, chosen || colour.isRed(), same(colour.toString()));
    }
}
