package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;

import hongtou.audit.ink.FaceRole;
import hongtou.audit.ink.Glyph;
import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.Format;
import hongtou.audit.layout.Grid;
import hongtou.audit.layout.Marks;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.TextLine;
import java.util.List;
import java.util.regex.Pattern;

/** What orders and minutes have of their own (10.2, 10.3). */
final class SpecialChecks {
    private static final Pattern LABELLED = Pattern.compile("^(出席|请假|列席)[：:].*");
    private static final double ALIGNED = 0.5;
    /** So many characters may lack at the end of a full line of names. */
    private static final double FULL = 6;

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
                        both(
                                "左空二字，标识黑体，姓名仿宋，回行与姓名首字对齐",
                                "two characters in, label 黑体, names 仿宋, turned lines below them"),
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
        List<BodyLine> lines = document.body();
        for (int i = 0; i < lines.size(); i++) {
            BodyLine body = lines.get(i);
            if (isLabelled(body)) {
                turned(lines, i, tally);
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

    private static boolean isLabelled(BodyLine body) {
        return LABELLED.matcher(body.line().bare()).matches();
    }

    /** Names that go on in further lines stand below the first one. */
    private static void turned(List<BodyLine> lines, int at, Tally tally) {
        List<Glyph> glyphs = lines.get(at).line().glyphs();
        if (glyphs.size() < 4) {
            return;
        }
        double names = glyphs.get(3).x();
        for (int i = at + 1; i < lines.size() && goesOn(lines.get(i - 1), lines.get(i)); i++) {
            TextLine line = lines.get(i).line();
            boolean aligned = Math.abs(line.left() - names) <= ALIGNED
                    || Marks.isOpening(line.first().text());
            if (!aligned) {
                tally.judge(
                        line.page(),
                        false,
                        Say.join(Say.mm(line.left() - names), Say.quote(line.text())),
                        both("回行应与姓名首字对齐", "turned lines stand below the first name"));
            }
        }
    }

    /** The line above is full, the one below follows it and begins neither a label nor a paragraph. */
    private static boolean goesOn(BodyLine above, BodyLine below) {
        boolean full = above.line().right() > above.area().right() - FULL * Grid.EM;
        boolean next = below.page() == above.page()
                && below.line().baseline() - above.line().baseline() < 1.5 * Grid.PITCH;
        return full && next && !below.isIndented() && !isLabelled(below);
    }
}
