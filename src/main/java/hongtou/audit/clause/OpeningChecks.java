package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;

import hongtou.audit.ink.Millimetres;
import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.Format;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.TextLine;
import java.util.List;

/** 主送机关 and the beginning of the text on page 1 (7.3.2, 7.3.3). */
final class OpeningChecks {
    private static final double PLACE = 0.5;
    private static final double STEP = 0.3;

    private OpeningChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        22,
                        "7.3.2",
                        both("主送机关", "recipients"),
                        both("顶格 ± 0.5 mm，回行顶格", "flush left ± 0.5 mm, turned lines too"),
                        OpeningChecks::flush),
                new Check(
                        22,
                        "7.3.2",
                        both("主送机关之上", "above the recipients"),
                        both("空一行", "one blank line"),
                        OpeningChecks::above),
                new Check(
                        22,
                        "7.3.2",
                        both("主送机关末尾", "end of the recipients"),
                        both("全角冒号“：”", "a full-width colon “：”"),
                        OpeningChecks::colon),
                new Check(
                        23,
                        "7.3.3",
                        both("首页正文", "text on page 1"),
                        both("首页必须显示正文", "page 1 shows text"),
                        OpeningChecks::pageOne),
                new Check(
                        24,
                        "7.3.3",
                        both("正文首行", "first line of the text"),
                        both("主送机关的下一行", "on the line after the recipients"),
                        OpeningChecks::next));
    }

    private static void flush(PrintedDocument document, Tally tally) {
        double left = Edges.of(document, 1).left();
        for (TextLine line : document.recipients()) {
            tally.mm(1, Math.abs(line.left() - left) <= PLACE, line.left() - left);
        }
    }

    private static void above(PrintedDocument document, Tally tally) {
        if (document.recipients().isEmpty() || document.title().isEmpty()) {
            return;
        }
        TextLine first = document.recipients().get(0);
        double from = document.pages().get(0).lines().stream()
                .filter(l -> l.baseline() < first.baseline())
                .mapToDouble(TextLine::emBottom)
                .max()
                .orElse(0);
        double gap = first.emTop() - from;
        tally.mm(1, Blanks.of(document).fits(gap, 1), gap);
    }

    private static void colon(PrintedDocument document, Tally tally) {
        if (!document.recipients().isEmpty()) {
            String text =
                    document.recipients().get(document.recipients().size() - 1).bare();
            String end = text.substring(text.offsetByCodePoints(text.length(), -1));
            tally.judge(1, end.equals("："), Say.quote(end));
        }
    }

    private static void pageOne(PrintedDocument document, Tally tally) {
        if (document.head().format() != Format.BARE || document.title().isPresent()) {
            long lines = document.body(1).stream()
                    .filter(b -> b.start() != BodyLine.Start.ELSEWHERE)
                    .count();
            boolean cells = !document.page(1).cells().isEmpty();
            tally.judge(1, lines > 0 || cells, both(lines + " 行", lines + " lines"));
        }
    }

    private static void next(PrintedDocument document, Tally tally) {
        List<BodyLine> body = document.body(1);
        if (document.recipients().isEmpty() || body.isEmpty()) {
            return;
        }
        TextLine last = document.recipients().get(document.recipients().size() - 1);
        double step = body.get(0).line().baseline() - last.baseline();
        double pitch = Pitch.of(document).isKnown() ? Pitch.of(document).points() * Millimetres.PER_POINT : step;
        tally.mm(1, Math.abs(step - pitch) <= STEP, step);
    }
}
