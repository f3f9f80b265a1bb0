package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;
import static hongtou.audit.clause.Say.same;

import hongtou.audit.ink.Rule;
import hongtou.audit.layout.Format;
import hongtou.audit.layout.Grid;
import hongtou.audit.layout.Head;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.TextLine;
import java.util.List;
import java.util.function.BiConsumer;

/** What a letter has of its own (10.1). */
final class LetterChecks {
    private static final double PLACE = 0.5;
    private static final double LEFT = 20;
    private static final double RIGHT = 190;
    private static final double FOOT = 277;
    /** 7/8 of the height of 3号. */
    private static final double NUMBER_BELOW = Grid.EM * 7 / 8;

    private LetterChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        52,
                        "10.1",
                        both("红色双线", "red double rules"),
                        both(
                                "上下各一条双线，20–190 mm ± 0.5；上线在标志下 4 mm，下线距下页边 20 mm",
                                "two double rules, 20–190 mm ± 0.5; 4 mm below the mark and 20 mm from the foot"),
                        letter(LetterChecks::place)),
                new Check(
                        52,
                        "10.1",
                        both("双线粗细", "weight of the double rules"),
                        both("上边上粗下细，下边上细下粗", "upper: thick over thin; lower: thin over thick"),
                        letter(LetterChecks::weight)),
                new Check(
                        53,
                        "10.1",
                        both("发文字号位置", "place of the number"),
                        both(
                                "顶格居右，距双线 3 号字高的 7/8（4.87 mm ± 0.5）",
                                "flush right, 7/8 of 3号 (4.87 mm ± 0.5) below the rules"),
                        letter(LetterChecks::number)),
                new Check(
                        53,
                        "10.1",
                        both("版记分隔线", "rules of the colophon"),
                        both("没有", "none"),
                        letter(LetterChecks::colophon)));
    }

    private static BiConsumer<PrintedDocument, Tally> letter(BiConsumer<PrintedDocument, Tally> measure) {
        return (document, tally) -> {
            if (document.head().format() == Format.LETTER) {
                measure.accept(document, tally);
            }
        };
    }

    private static void place(PrintedDocument document, Tally tally) {
        Head head = document.head();
        if (head.rules().size() != 4) {
            tally.judge(1, false, both(head.rules().size() + " 条线", head.rules().size() + " rules"));
            return;
        }
        for (Rule rule : head.rules()) {
            boolean wide = Math.abs(rule.box().left() - LEFT) <= PLACE
                    && Math.abs(rule.box().right() - RIGHT) <= PLACE;
            tally.judge(
                    1,
                    wide,
                    same(Say.number(rule.box().left()) + "–"
                            + Say.number(rule.box().right()) + " mm"));
        }
        double foot = head.rules().get(3).box().bottom();
        double footTop = head.rules().get(2).box().top();
        if (Math.abs(foot - FOOT) > PLACE && Math.abs(footTop - FOOT) > PLACE) {
            tally.judge(1, false, Say.named("下双线", "lower rules at", Say.mm(foot)));
        }
        if (!head.mark().isEmpty()) {
            double top = head.rules().get(0).box().top();
            double em = top - head.mark().get(head.mark().size() - 1).emBottom();
            double ink = top - head.mark().get(head.mark().size() - 1).ink().bottom();
            boolean good = Math.abs(em - 4) <= PLACE || Math.abs(ink - 4) <= PLACE;
            if (!good) {
                tally.judge(1, false, Say.named("标志下", "below the mark", Say.mm(ink)));
            }
        }
    }

    private static void weight(PrintedDocument document, Tally tally) {
        List<Rule> rules = document.head().rules();
        if (rules.size() == 4) {
            boolean upper = rules.get(0).thickness() > rules.get(1).thickness();
            boolean lower = rules.get(2).thickness() < rules.get(3).thickness();
            String all = rules.stream()
                    .map(r -> Say.number(r.thickness()))
                    .reduce((a, b) -> a + " / " + b)
                    .orElse("");
            tally.judge(1, upper && lower, same(all + " mm"));
        }
    }

    private static void number(PrintedDocument document, Tally tally) {
        Head head = document.head();
        if (head.number().isEmpty() || head.rules().size() < 2) {
            return;
        }
        TextLine line = head.number().get();
        double right = Edges.of(document, 1).right() - line.right();
        double gap = line.emTop() - head.rules().get(1).box().bottom();
        boolean good = Math.abs(right) <= PLACE && Math.abs(gap - NUMBER_BELOW) <= PLACE;
        tally.judge(
                1,
                good,
                Say.join(
                        Say.named("右空", "from the right", Say.mm(right)),
                        Say.named("线下", "below the rules", Say.mm(gap))));
    }

    private static void colophon(PrintedDocument document, Tally tally) {
        document.colophon()
                .ifPresent(c -> tally.judge(
                        c.page(),
                        c.rules().isEmpty(),
                        both(c.rules().size() + " 条", c.rules().size() + " rules")));
    }
}
