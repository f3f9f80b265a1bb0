package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;

import hongtou.audit.ink.FaceRole;
import hongtou.audit.ink.Glyph;
import hongtou.audit.layout.Area;
import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.Grid;
import hongtou.audit.layout.Marks;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.TextLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Paragraphs of the text: indents, right edge, faces of headings (5.2.3, 7.3.3). */
final class ParagraphChecks {
    private static final double PLACE = 0.5;
    private static final double EDGE = 0.3;
    /** A longer first sentence of a numbered paragraph is text, in characters. */
    private static final int LONGEST_HEADING = 20;

    private ParagraphChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        10,
                        "7.3.3",
                        both("段首空格", "paragraph indent"),
                        both("空二字，11.14 mm ± 0.5", "two characters, 11.14 mm ± 0.5"),
                        ParagraphChecks::indent),
                new Check(
                        10,
                        "7.3.3",
                        both("回行", "turned lines"),
                        both("顶格 ± 0.5 mm", "flush ± 0.5 mm"),
                        ParagraphChecks::flush),
                new Check(
                        25,
                        "7.3.3",
                        both("结构层次序数", "numbering labels"),
                        both("“一、”“（一）”“1.”“（1）”", "“一、” “（一）” “1.” “（1）”"),
                        ParagraphChecks::labels),
                new Check(
                        25,
                        "7.3.3",
                        both("标题层次字体", "faces of headings"),
                        both("一级黑体、二级楷体、三四级仿宋", "level 1 黑体, 2 楷体, 3 and 4 仿宋"),
                        ParagraphChecks::faces),
                new Check(
                        49,
                        "5.2.3",
                        both("行尾", "right edge of lines"),
                        both("撑满版心 ± 0.3 mm", "reaches the edge ± 0.3 mm"),
                        ParagraphChecks::justified));
    }

    /** Names side by side, as in a joint signature, begin no paragraph. */
    private static final Pattern ROW_OF_NAMES = Pattern.compile("\\p{IsHan}\\s+\\p{IsHan}");

    private static void indent(PrintedDocument document, Tally tally) {
        List<BodyLine> body = document.body();
        for (int i = 0; i < body.size(); i++) {
            BodyLine line = body.get(i);
            boolean begins = line.isIndented() || i > 0 && isWrongStart(body.get(i - 1), line);
            if (begins
                    && !ROW_OF_NAMES.matcher(line.line().text()).find()
                    && line.area().isMeasured()
                    && !Marks.isOpening(line.line().first().text())) {
                place(line, line.line().left() - line.area().left(), 2 * Grid.EM, tally);
            }
        }
    }

    /** A full line of a paragraph that does not go on with the line above: it begins one, in the wrong place. */
    private static boolean isWrongStart(BodyLine above, BodyLine line) {
        double step = line.line().baseline() - above.line().baseline();
        boolean follows = above.page() == line.page() && step < 1.5 * Grid.PITCH;
        boolean near = line.line().left() - line.area().left() < 5 * Grid.EM;
        boolean ended = !above.runsOn() && above.start() != BodyLine.Start.ELSEWHERE;
        return follows && near && ended && line.runsOn() && !LatinRun.turned(above, line.line());
    }

    private static void flush(PrintedDocument document, Tally tally) {
        List<BodyLine> body = document.body();
        for (int i = 0; i < body.size(); i++) {
            BodyLine line = body.get(i);
            double in = line.line().left() - line.area().left();
            boolean judged = line.isFlush()
                    && line.area().isMeasured()
                    && !Marks.isOpening(line.line().first().text());
            // Rows of names may begin near the edge: only what a line goes on in is certainly a turned line.
            boolean turned = i > 0 && body.get(i - 1).runsOn();
            if (judged && (turned || Math.abs(in) <= PLACE)) {
                place(line, in, 0, tally);
            }
        }
    }

    private static void place(BodyLine body, double value, double expected, Tally tally) {
        boolean good = Math.abs(value - expected) <= PLACE;
        if (good) {
            tally.mm(body.page(), true, value);
        } else {
            tally.judge(
                    body.page(),
                    false,
                    Say.join(Say.mm(value), Say.quote(body.line().text())));
        }
    }

    private static void labels(PrintedDocument document, Tally tally) {
        for (BodyLine body : document.body()) {
            level(body).ifPresent(l -> tally.judge(body.page(), l.correct(), Say.quote(l.label())));
        }
    }

    private static void faces(PrintedDocument document, Tally tally) {
        Set<Integer> text = document.body().stream()
                .flatMap(b -> level(b).filter(l -> isText(l, b)).stream())
                .map(Levels::level)
                .collect(Collectors.toSet());
        boolean rule = false;
        for (BodyLine body : document.body()) {
            Optional<Levels> level = level(body);
            boolean chapter = level.filter(l -> l.level() == 1 && body.line().role() == l.face())
                    .isPresent();
            rule = !chapter
                    && (rule || body.isIndented() && Levels.isOfRule(body.line().bare()));
            boolean point = rule && body.line().role() == FaceRole.FANG_SONG;
            level.filter(l -> !point && !isText(l, body))
                    .filter(l -> !(text.contains(l.level()) && isPlain(l, body) && stop(body) >= 0))
                    .ifPresent(l -> face(l, body.line(), tally));
        }
    }

    private static Optional<Levels> level(BodyLine body) {
        return body.isIndented() ? Levels.of(body.line().bare()) : Optional.empty();
    }

    /** A numbered paragraph is text, not a heading, where its first sentence goes on in the next line or is a long one. */
    private static boolean isText(Levels level, BodyLine body) {
        int stop = stop(body);
        return isPlain(level, body) && (stop < 0 ? body.runsOn() : stop > LONGEST_HEADING);
    }

    private static boolean isPlain(Levels level, BodyLine body) {
        return body.line().role() != level.face() && body.line().role() == FaceRole.FANG_SONG;
    }

    private static int stop(BodyLine body) {
        return body.line().bare().indexOf('。');
    }

    /** The heading reaches to the first full stop; text may go on in the same line. */
    private static void face(Levels level, TextLine line, Tally tally) {
        List<Glyph> heading = line.glyphs().stream()
                .takeWhile(g -> !g.text().equals("。"))
                .filter(Glyph::isHan)
                .toList();
        if (heading.isEmpty()) {
            return;
        }
        if (heading.stream().anyMatch(g -> g.face().role() == FaceRole.NAMELESS)) {
            tally.unjudged(line.page(), Say.unknownFace(line.face().name()));
            return;
        }
        long right =
                heading.stream().filter(g -> g.face().role() == level.face()).count();
        boolean good = right * 2 > heading.size();
        String actual = line.face().role().chinese();
        String found = good
                ? level.face().chinese()
                : actual + " " + heading.get(0).face().name();
        tally.judge(
                line.page(),
                good,
                good ? both("各级相符", "as asked") : Say.join(Say.same(found), Say.quote(line.text())),
                good
                        ? null
                        : both(
                                "应为" + level.face().chinese(),
                                "asked: " + level.face().chinese()));
    }

    private static void justified(PrintedDocument document, Tally tally) {
        for (BodyLine body : document.body()) {
            if (body.runsOn() && body.area().isMeasured()) {
                TextLine line = body.line();
                boolean good = reaches(line, body.area());
                double off = line.right() - body.area().right();
                if (good) {
                    tally.judge(body.page(), true, both("撑满", "reaches"));
                } else if (LatinRun.fills(line)) {
                    tally.unjudged(body.page(), LatinRun.reason());
                } else {
                    tally.judge(body.page(), false, Say.join(Say.mm(off), Say.quote(line.text())));
                }
            }
        }
    }

    /** A mark at the end may be full, half, or hang outside. */
    private static boolean reaches(TextLine line, Area area) {
        double off = line.right() - area.right();
        boolean mark = Marks.isClosing(line.last().text()) && line.last().isFullWidth();
        return Math.abs(off) <= EDGE || mark && off > -EDGE && off <= line.height() + EDGE;
    }
}
