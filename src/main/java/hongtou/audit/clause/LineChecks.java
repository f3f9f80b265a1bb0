package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;
import static hongtou.audit.clause.Say.same;

import hongtou.audit.ink.Glyph;
import hongtou.audit.ink.Millimetres;
import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.Grid;
import hongtou.audit.layout.Marks;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.TextLine;
import hongtou.diagnostic.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines on a page and characters in a line (5.2.1, 5.2.3). */
final class LineChecks {
    private static final double EVEN = 0.1;
    private static final double EDGE = 1;
    /** The em box cannot be placed better than this on a face whose metrics are not its own. */
    private static final double BOTTOM_EDGE = 1.5;

    private static final int LINES = 22;
    private static final int CHARACTERS = 28;

    /** Fewer lines do not tell by a majority how many characters a line has. */
    private static final int FEW = 8;

    private LineChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(4, "5.2.3", both("每面行数", "lines a page"), both("22 行", "22"), LineChecks::lines),
                new Check(
                        5,
                        "5.2.1",
                        both("天头、版心下边缘", "top margin, bottom of the text"),
                        both(
                                "首行字身上缘 37 mm ± 1，第 22 行字身下缘 262 mm ± 1.5",
                                "em top 37 mm ± 1, em bottom of line 22 262 mm ± 1.5"),
                        LineChecks::edges),
                new Check(
                        6,
                        "5.2.3",
                        both("行距", "line pitch"),
                        both("28.9–29.7 磅，前后一致 ± 0.1 磅", "28.9–29.7 pt, constant ± 0.1 pt"),
                        LineChecks::pitch),
                new Check(7, "5.2.3", both("每行字数", "characters a line"), both("28 字", "28"), LineChecks::characters));
    }

    private static void lines(PrintedDocument document, Tally tally) {
        List<FullPage> full = FullPage.of(document);
        if (!full.isEmpty() && !Pitch.of(document).isStandard()) {
            tally.unjudged(0, follows());
            return;
        }
        for (FullPage page : full) {
            int count = page.baselines();
            boolean whole = page.slots(Pitch.of(document).mm()) == count;
            boolean moved = count < LINES && whole && LINES - count <= page.mayStayEmpty();
            Message measured = both(count + " 行", count + " lines");
            Message kept = both("（标题或段末行不单独留在一面）", " (a heading or last line is kept with its neighbour)");
            tally.judge(
                    page.number(),
                    count == LINES || moved,
                    moved ? both(measured.chinese() + kept.chinese(), measured.english() + kept.english()) : measured);
        }
    }

    private static void edges(PrintedDocument document, Tally tally) {
        Pitch pitch = Pitch.of(document);
        for (FullPage page : FullPage.of(document)) {
            double top = page.first().emTop();
            double bottom = page.last().emBottom();
            // A word processor puts half of the leading above the first line.
            double half = pitch.isNarrow() ? (pitch.mm() - Grid.EM) / 2 : 0;
            boolean topGood = top >= Grid.TOP - EDGE && top <= Grid.TOP + EDGE + half;
            boolean filled = page.baselines() == LINES && pitch.isStandard();
            double lowest = Grid.BOTTOM - BOTTOM_EDGE - 2 * half;
            boolean bottomGood = !filled || (bottom >= lowest && bottom <= Grid.BOTTOM + BOTTOM_EDGE);
            tally.judge(page.number(), topGood && bottomGood, same(Say.number(top) + "–" + Say.number(bottom) + " mm"));
        }
    }

    private static void pitch(PrintedDocument document, Tally tally) {
        Pitch pitch = Pitch.of(document);
        if (!pitch.isKnown()) {
            return;
        }
        double points = pitch.points();
        Message reading = !pitch.isStandard()
                ? Say.pt(points)
                : pitch.isNarrow()
                        ? both(Say.number(points) + " 磅（225 mm ÷ 22）", Say.number(points) + " pt (225 mm / 22)")
                        : both(
                                Say.number(points) + " 磅（一字高加 7/8 字高）",
                                Say.number(points) + " pt (a character and 7/8)");
        double asked = tally.choices().pitch().orElse(points);
        tally.judge(0, pitch.isStandard() && Math.abs(points - asked) <= EVEN, reading);
        for (Pitch.Step step : pitch.steps()) {
            boolean even = Math.abs(step.points() - points) <= EVEN;
            if (!even) {
                Message before = Say.quote(step.below().line().text());
                tally.judge(
                        step.page(),
                        false,
                        Say.join(
                                Say.pt(step.points()),
                                both("在" + before.chinese() + "之前", "before " + before.english())));
            }
        }
    }

    private static void characters(PrintedDocument document, Tally tally) {
        List<BodyLine> body = document.body();
        List<TextLine> full = IntStream.range(0, body.size())
                .filter(i -> body.get(i).runsOn() && body.get(i).isFlush())
                .filter(i ->
                        i + 1 == body.size() || !hasPushedOut(body.get(i + 1).line()))
                .mapToObj(i -> body.get(i).line())
                .filter(LineChecks::isOfCells)
                .toList();
        if (full.size() < 3) {
            return;
        }
        // On one or two pages the lines of a single paragraph may have given way to others (7.3.5.5).
        boolean few =
                full.size() < FEW && full.stream().anyMatch(l -> l.glyphs().size() == CHARACTERS);
        int usual = few ? CHARACTERS : usual(full);
        Message measured = both(
                usual + " 字，字距 " + Say.number(spacing(full)) + " 磅",
                usual + ", " + Say.number(spacing(full)) + " pt apart");
        tally.judge(0, usual == CHARACTERS, measured);
    }

    /** How many characters most lines have. */
    private static int usual(List<TextLine> full) {
        return full.stream()
                .collect(Collectors.groupingBy(l -> l.glyphs().size(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** The line above has given a character away so that this one does not begin with a mark: it tells no number. */
    private static boolean hasPushedOut(TextLine line) {
        return line.glyphs().size() > 1 && Marks.isClosing(line.glyphs().get(1).text());
    }

    /** Marks may be squeezed: a line tells the number where most of it is Han. */
    private static boolean isOfCells(TextLine line) {
        long han = line.glyphs().stream().filter(Glyph::isHan).count();
        return han * 4 >= line.glyphs().size() * 3L && line.glyphs().stream().allMatch(Glyph::isFullWidth);
    }

    /** The middle distance from origin to origin of Han characters, in pt. */
    private static double spacing(List<TextLine> lines) {
        List<Double> steps = new ArrayList<>();
        for (TextLine line : lines) {
            for (int i = 1; i < line.glyphs().size(); i++) {
                if (line.glyphs().get(i).isHan() && line.glyphs().get(i - 1).isHan()) {
                    steps.add(
                            (line.glyphs().get(i).x() - line.glyphs().get(i - 1).x()) / Millimetres.PER_POINT);
                }
            }
        }
        List<Double> sorted = steps.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static Message follows() {
        return both("行距不合（见检查 6），行数随之改变", "the line pitch is off (check 6), and the count with it");
    }
}
