package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;
import static hongtou.audit.clause.Say.same;

import hongtou.audit.ink.FaceRole;
import hongtou.audit.layout.Format;
import hongtou.audit.layout.Grid;
import hongtou.audit.layout.Head;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.TextLine;
import hongtou.audit.layout.Title;
import hongtou.diagnostic.Message;
import java.util.List;
import java.util.stream.IntStream;

/** Titles: face, size, place and shape (7.3.1). */
final class TitleChecks {
    private static final double SIZE = 0.3;
    private static final double PLACE = 0.5;
    /** Widths that differ by less look the same: half a character. */
    private static final double SAME_WIDTH = Grid.EM / 2;

    /** Of more lines neither a trapezoid nor a diamond can be made. */
    private static final int MOST_SHAPED = 5;

    private TitleChecks() {}

    static List<Check> checks() {
        Message asked = both("2 号小标宋体，居中 ± 0.5 mm", "22 pt 小标宋, centred ± 0.5 mm");
        return List.of(
                new Check(20, "7.3.1", both("标题", "title"), asked, (d, t) -> set(d, Title.Kind.MAIN, t)),
                new Check(
                        20,
                        "7.3.1",
                        both("分隔线下空行", "below the red rule"),
                        both("空二行", "two blank lines"),
                        TitleChecks::below),
                new Check(
                        21,
                        "7.3.1",
                        both("标题分行", "shape of titles"),
                        both("梯形或菱形，词意完整", "a trapezoid or a diamond, words kept whole"),
                        TitleChecks::shape),
                new Check(
                        36,
                        "7.3.1",
                        both("所印发文件的标题", "title of the plan issued"),
                        asked,
                        (d, t) -> set(d, Title.Kind.ISSUED, t)));
    }

    private static void set(PrintedDocument document, Title.Kind kind, Tally tally) {
        document.titles().stream()
                .filter(t -> t.kind() == kind)
                .flatMap(t -> t.lines().stream())
                .forEach(line -> set(document, line, tally));
    }

    private static void set(PrintedDocument document, TextLine line, Tally tally) {
        double off = line.centre() - Edges.of(document, line.page()).centre();
        boolean face = line.role() == FaceRole.XIAO_BIAO_SONG || line.role() == FaceRole.NAMELESS;
        boolean good = face && Math.abs(line.size() - Grid.TITLE_SIZE) <= SIZE && Math.abs(off) <= PLACE;
        Message found = Say.join(
                same(line.face().name()),
                Say.pt(line.size()),
                Say.named("偏离", "off by", Say.mm(off)),
                Say.quote(line.text()));
        tally.judge(line.page(), good, good ? same(line.face().name() + " " + Say.number(line.size()) + " pt") : found);
        if (line.role() == FaceRole.NAMELESS) {
            tally.unjudged(line.page(), Say.unknownFace(line.face().name()));
        }
    }

    private static void below(PrintedDocument document, Tally tally) {
        Head head = document.head();
        boolean ruled = head.format() == Format.GENERAL && !head.rules().isEmpty();
        if (ruled && document.title().isPresent()) {
            double gap = document.title().get().first().emTop()
                    - head.rules().get(0).box().bottom();
            tally.mm(1, Blanks.of(document).fitsLoosely(gap, 2), gap);
        }
    }

    private static void shape(PrintedDocument document, Tally tally) {
        for (Title title : document.titles()) {
            if (title.lines().size() > 1) {
                if (title.lines().size() > MOST_SHAPED) {
                    tally.unjudged(title.page(), both("行数太多，不成形状", "too many lines to have a shape"));
                    continue;
                }
                boolean shaped = isShaped(title);
                boolean whole = IntStream.range(1, title.lines().size())
                        .allMatch(i -> isWhole(
                                title.lines().get(i - 1).bare(),
                                title.lines().get(i).bare()));
                tally.judge(
                        title.page(),
                        shaped && whole,
                        lengths(title),
                        shaped ? whole ? null : both("词被拆开", "a word is split") : both("中间窄两头宽", "an hourglass"));
            }
        }
    }

    /** Growing, shrinking, or first growing and then shrinking: never an hourglass. */
    private static boolean isShaped(Title title) {
        boolean shrinking = false;
        for (int i = 1; i < title.lines().size(); i++) {
            double step =
                    title.lines().get(i).width() - title.lines().get(i - 1).width();
            if (step > SAME_WIDTH && shrinking) {
                return false;
            }
            shrinking |= step < -SAME_WIDTH;
        }
        return true;
    }

    private static boolean isWhole(String above, String below) {
        return !below.matches("^[的、》〉）”].*") && !above.matches(".*([《〈（“]|关于)$");
    }

    private static Message lengths(Title title) {
        String lengths = title.lines().stream()
                .map(l -> String.valueOf(l.bare().codePointCount(0, l.bare().length())))
                .reduce((a, b) -> a + " / " + b)
                .orElse("");
        return Say.join(both("每行 " + lengths + " 字", "characters: " + lengths), Say.quote(title.text()));
    }
}
