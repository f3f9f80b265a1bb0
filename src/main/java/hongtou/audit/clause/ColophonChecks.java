package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;
import static hongtou.audit.clause.Say.same;

import hongtou.audit.ink.FaceRole;
import hongtou.audit.ink.Rule;
import hongtou.audit.layout.Colophon;
import hongtou.audit.layout.Format;
import hongtou.audit.layout.Grid;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.TextLine;
import java.util.List;
import java.util.function.BiConsumer;

/** 版记: its rules, 抄送, 印发机关和印发日期 (7.4). */
final class ColophonChecks {
    private static final double PLACE = 0.5;
    private static final double BOTTOM = 0.3;
    /** The recommended thicknesses are 0.35 mm and 0.25 mm; what counts is that the outer rules are the thick ones. */
    private static final double HEAVIER = 0.05;

    private static final double THICK = 0.3;
    /** The thickness that is still no bar. */
    private static final double HEAVIEST = 0.6;
    /** One character of 4号 or of 3号: the clause does not say which. */
    private static final double SMALL_EM = 4.94;

    private ColophonChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        37,
                        "7.4.1",
                        both("版记分隔线位置", "place of the colophon's rules"),
                        both(
                                "与版心等宽，28–184 mm ± 0.5；末条在版心下边缘 262 mm ± 0.3",
                                "28–184 mm ± 0.5; the last at 262 mm ± 0.3"),
                        general(ColophonChecks::place)),
                new Check(
                        37,
                        "7.4.1",
                        both("版记分隔线粗细", "weight of the colophon's rules"),
                        both(
                                "首末条粗（推荐 0.35 mm），中间细（推荐 0.25 mm）",
                                "first and last thick (0.35 mm advised), others thin (0.25 mm)"),
                        general(ColophonChecks::weight)),
                new Check(
                        38,
                        "7.4.2",
                        both("抄送机关", "copies"),
                        both(
                                "4 号仿宋，左右各空一字，回行与冒号后首字对齐，句号结束",
                                "14 pt 仿宋, one character in, turned lines behind the colon, a full stop"),
                        (d, t) -> d.colophon().ifPresent(c -> copies(d, c, t))),
                new Check(
                        39,
                        "7.4.3",
                        both("印发机关和印发日期", "printer and date"),
                        both("4 号仿宋，机关左空一字，日期右空一字，“×年×月×日印发”", "14 pt 仿宋, one character in at both ends, date and 印发"),
                        general(ColophonChecks::printer)),
                new Check(
                        40,
                        "7.4.1",
                        both("版记以下", "below the colophon"),
                        both("没有其他内容", "nothing"),
                        general(ColophonChecks::below)));
    }

    /** A letter has neither rules nor printer in its 版记 (10.1). */
    private static BiConsumer<PrintedDocument, Tally> general(BiConsumer<PrintedDocument, Tally> measure) {
        return (document, tally) -> {
            if (document.colophon().isPresent() && document.head().format() != Format.LETTER) {
                measure.accept(document, tally);
            }
        };
    }

    private static Colophon colophon(PrintedDocument document) {
        return document.colophon().orElseThrow();
    }

    private static void place(PrintedDocument document, Tally tally) {
        Colophon colophon = colophon(document);
        if (colophon.rules().size() < 2) {
            tally.judge(
                    colophon.page(),
                    false,
                    both(colophon.rules().size() + " 条", colophon.rules().size() + " rules"));
            return;
        }
        boolean mirrored = document.areas().isMirrored();
        double left = mirrored ? document.areas().of(colophon.page()).left() : Grid.LEFT;
        for (Rule rule : colophon.rules()) {
            boolean wide = Math.abs(rule.box().left() - left) <= PLACE
                    && Math.abs(rule.box().right() - left - Grid.WIDTH) <= PLACE;
            String span =
                    Say.number(rule.box().left()) + "–" + Say.number(rule.box().right()) + " mm";
            tally.judge(colophon.page(), wide, same(span));
        }
        Rule last = colophon.rules().get(colophon.rules().size() - 1);
        boolean edge = last.box().top() - BOTTOM <= Grid.BOTTOM && last.box().bottom() + BOTTOM >= Grid.BOTTOM;
        if (!edge) {
            tally.judge(
                    colophon.page(),
                    false,
                    Say.named("末条在", "the last at", Say.mm(last.box().middle())));
        }
    }

    private static void weight(PrintedDocument document, Tally tally) {
        Colophon colophon = colophon(document);
        List<Rule> rules = colophon.rules();
        if (rules.size() < 2) {
            return;
        }
        double outer =
                Math.min(rules.get(0).thickness(), rules.get(rules.size() - 1).thickness());
        double outerMost =
                Math.max(rules.get(0).thickness(), rules.get(rules.size() - 1).thickness());
        double inner = rules.subList(1, rules.size() - 1).stream()
                .mapToDouble(Rule::thickness)
                .max()
                .orElse(0);
        String all = rules.stream()
                .map(r -> Say.number(r.thickness()))
                .reduce((a, b) -> a + " / " + b)
                .orElse("");
        boolean good = outer >= THICK && outerMost <= HEAVIEST && outer - inner >= HEAVIER;
        tally.judge(colophon.page(), good, same(all + " mm"));
    }

    private static void copies(PrintedDocument document, Colophon colophon, Tally tally) {
        if (colophon.copies().isEmpty()) {
            return;
        }
        Edges edges = Edges.of(document, colophon.page());
        TextLine first = colophon.copies().get(0);
        TextLine last = colophon.copies().get(colophon.copies().size() - 1);
        double left = first.left() - edges.left();
        double hanging =
                first.glyphs().get(Math.min(3, first.glyphs().size() - 1)).x();
        boolean wraps = colophon.copies().stream().skip(1).allMatch(l -> Math.abs(l.left() - hanging) <= PLACE);
        boolean right = colophon.copies().stream()
                .allMatch(l -> edges.right() - l.right() >= SMALL_EM - PLACE - l.height() / 2);
        boolean stop = last.bare().endsWith("。");
        boolean good = isOneIn(left) && wraps && right && stop && isSmall(first);
        tally.judge(
                colophon.page(),
                good,
                Say.join(
                        Say.named("左空", "from the left", Say.mm(left)),
                        same(first.face().name() + " " + Say.number(first.size()) + " pt"),
                        Say.named("末尾", "ends", Say.quote(last.last().text()))));
    }

    private static void printer(PrintedDocument document, Tally tally) {
        Colophon colophon = colophon(document);
        if (colophon.printer().isEmpty()) {
            return;
        }
        TextLine line = colophon.printer().get();
        Edges edges = Edges.of(document, colophon.page());
        double left = line.left() - edges.left();
        double right = edges.right() - line.right();
        boolean dateOnly = line.bare().matches("^\\d.*");
        boolean written = line.bare().matches(".*\\d{4}年([1-9]|1[0-2])月([1-9]|[12]\\d|3[01])日印发$");
        boolean good = (dateOnly || isOneIn(left)) && isOneIn(right) && written && isSmall(line);
        tally.judge(
                colophon.page(),
                good && SigningChecks.date(line).isPresent(),
                Say.join(
                        Say.named("左空", "from the left", Say.mm(left)),
                        Say.named("右空", "from the right", Say.mm(right)),
                        same(line.face().name() + " " + Say.number(line.size()) + " pt"),
                        Say.quote(line.text())));
    }

    private static boolean isOneIn(double indent) {
        return indent >= SMALL_EM - PLACE && indent <= Grid.EM + PLACE;
    }

    private static boolean isSmall(TextLine line) {
        boolean face = line.role() == FaceRole.FANG_SONG || line.role() == FaceRole.NAMELESS;
        return face && Math.abs(line.size() - Grid.SMALL_SIZE) <= PLACE;
    }

    private static void below(PrintedDocument document, Tally tally) {
        Colophon colophon = colophon(document);
        if (colophon.rules().isEmpty()) {
            return;
        }
        double end = colophon.rules().get(colophon.rules().size() - 1).box().bottom();
        TextLine number = document.pageNumbers().get(colophon.page());
        List<TextLine> lines = document.page(colophon.page()).lines().stream()
                .filter(l -> !l.equals(number) && l.baseline() > end)
                .toList();
        lines.forEach(l -> tally.judge(colophon.page(), false, Say.quote(l.text())));
        tally.judge(colophon.page(), true, both("没有", "nothing"));
    }
}
