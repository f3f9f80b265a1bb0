package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;

import hongtou.audit.ink.FaceRole;
import hongtou.audit.ink.Glyph;
import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.Format;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.TextLine;
import java.util.List;

/** What orders and minutes have of their own (10.2, 10.3). */
final class SpecialChecks {
    private SpecialChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        54,
                        "10.2",
                        both("令号", "number of the order"),
                        both(
                                "标志下空二行，居中 ± 0.5 mm；令号下空二行为正文",
                                "two blank lines below the mark, centred ± 0.5 mm; two more to the text"),
                        SpecialChecks::order),
                new Check(
                        54,
                        "10.3",
                        both("出席、请假、列席", "those present, absent, sitting in"),
                        both("左空二字，标识黑体，姓名仿宋", "two characters in, label 黑体, names 仿宋"),
                        SpecialChecks::minutes));
    }

    private static void order(PrintedDocument document, Tally tally) {
        if (document.head().format() != Format.ORDER || document.head().number().isEmpty()) {
            return;
        }
        TextLine number = document.head().number().get();
        double off = number.centre() - Edges.of(document, 1).centre();
        List<BodyLine> body = document.body(1);
        double gap =
                body.isEmpty() ? Blanks.of(document).of(2) : body.get(0).line().emTop() - number.emBottom();
        boolean good = Math.abs(off) <= 0.5 && Blanks.of(document).fitsLoosely(gap, 2);
        tally.judge(
                1, good, Say.join(Say.named("偏离", "off by", Say.mm(off)), Say.named("令号下", "below it", Say.mm(gap))));
    }

    private static void minutes(PrintedDocument document, Tally tally) {
        if (document.head().format() != Format.MINUTES) {
            return;
        }
        for (BodyLine body : document.body()) {
            if (body.line().bare().matches("^(出席|请假|列席)[：:].*")) {
                List<Glyph> glyphs = body.line().glyphs();
                boolean label =
                        glyphs.subList(0, 2).stream().allMatch(g -> g.face().role() == FaceRole.HEI);
                boolean names = glyphs.size() < 4 || glyphs.get(3).face().role() == FaceRole.FANG_SONG;
                tally.judge(
                        body.page(),
                        label && names && body.isIndented(),
                        Say.quote(body.line().text()));
            }
        }
    }
}
