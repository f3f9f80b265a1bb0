package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;
import static hongtou.audit.clause.Say.same;

import hongtou.audit.ink.Box;
import hongtou.audit.ink.FaceRole;
import hongtou.audit.ink.Glyph;
import hongtou.audit.ink.Rule;
import hongtou.audit.layout.Format;
import hongtou.audit.layout.Grid;
import hongtou.audit.layout.Head;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.TextLine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 发文字号, 签发人 and the red rule (7.2.5–7.2.7). */
final class HeadChecks {
    private static final double PLACE = 0.5;
    private static final double BELOW = 0.3;
    private static final Pattern NUMBER = Pattern.compile("^[\\p{IsHan}]+〔(19|20)\\d{2}〕[1-9]\\d*号$");

    /** Announcements count by themselves: 第3号, 2026年第3号. */
    private static final Pattern COUNTED = Pattern.compile("^[\\p{IsHan}]{0,20}?(?:(19|20)\\d{2}年)?第[1-9]\\d*号$");

    private static final Pattern ANNOUNCEMENT = Pattern.compile("(公告|通告|公报|公示)$");

    private HeadChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        16,
                        "7.2.5",
                        both("发文字号写法", "document number"),
                        both("机关代字〔4 位年份〕序号号，不编虚位，不加“第”", "code〔year〕number号, no leading zero, no 第"),
                        HeadChecks::number),
                new Check(
                        17,
                        "7.2.5",
                        both("标志下空行", "below the mark"),
                        both("空二行", "two blank lines"),
                        HeadChecks::belowMark),
                new Check(
                        18,
                        "7.2.5",
                        both("发文字号位置", "place of the number"),
                        both(
                                "居中 ± 0.5 mm；上行文居左空一字，与最后一个签发人同一行",
                                "centred ± 0.5 mm; going upwards: one character from the left"),
                        HeadChecks::place),
                new Check(
                        18,
                        "7.2.6",
                        both("签发人", "signers"),
                        both(
                                "“签发人：”仿宋、姓名楷体，居右空一字 ± 0.5 mm",
                                "label 仿宋, names 楷体, one character from the right ± 0.5 mm"),
                        HeadChecks::signers),
                new Check(
                        19,
                        "7.2.7",
                        both("红色分隔线", "red rule"),
                        both("一条，与版心等宽：28–184 mm ± 0.5", "one, as wide as the text: 28–184 mm ± 0.5"),
                        HeadChecks::rule),
                new Check(
                        19,
                        "7.2.7",
                        both("发文字号到分隔线", "from the number to the rule"),
                        both("4 mm ± 0.3", "4 mm ± 0.3"),
                        HeadChecks::aboveRule));
    }

    private static void number(PrintedDocument document, Tally tally) {
        Head head = document.head();
        if (head.format() == Format.GENERAL || head.format() == Format.LETTER) {
            head.number().ifPresent(line -> {
                String text = head.signers().contains(line)
                        ? line.bare().replaceFirst("号(\\p{IsHan}+[：:])?\\p{IsHan}*$", "号")
                        : line.bare();
                boolean counted = announces(document) && COUNTED.matcher(text).matches();
                tally.judge(1, counted || NUMBER.matcher(text).matches(), Say.quote(text));
            });
        }
    }

    private static boolean announces(PrintedDocument document) {
        return document.title()
                .map(t -> t.lines().get(t.lines().size() - 1).bare())
                .filter(last -> ANNOUNCEMENT.matcher(last).find())
                .isPresent();
    }

    private static void belowMark(PrintedDocument document, Tally tally) {
        Head head = document.head();
        Optional<TextLine> next = head.signers().isEmpty()
                ? head.number()
                : head.signers().stream().findFirst();
        if (head.mark().isEmpty() || next.isEmpty() || head.format() == Format.LETTER) {
            return;
        }
        Box ink = Box.around(head.mark().stream().map(TextLine::ink).toList());
        double em = head.mark().stream().mapToDouble(TextLine::emBottom).max().orElse(ink.bottom());
        double top = next.get().emTop();
        Blanks blanks = Blanks.of(document);
        boolean good = blanks.fitsLoosely(top - em, 2) || blanks.fitsLoosely(top - ink.bottom(), 2);
        tally.mm(1, good, top - em);
    }

    private static void place(PrintedDocument document, Tally tally) {
        Head head = document.head();
        if (head.number().isEmpty() || head.format() == Format.LETTER || head.format() == Format.ORDER) {
            return;
        }
        TextLine line = head.number().get();
        Edges edges = Edges.of(document, 1);
        if (head.signers().isEmpty()) {
            double off = line.centre() - edges.centre();
            tally.judge(1, Math.abs(off) <= PLACE, Say.named("偏离", "off by", Say.mm(off)));
        } else {
            double left = line.left() - edges.left();
            boolean last = line.equals(head.signers().get(head.signers().size() - 1));
            tally.judge(1, last && Math.abs(left - Grid.EM) <= PLACE, Say.named("左空", "from the left", Say.mm(left)));
        }
    }

    /** The first row ends one character from the edge; the names of other rows begin under its first name. */
    private static void signers(PrintedDocument document, Tally tally) {
        List<TextLine> rows = document.head().signers();
        if (rows.isEmpty()) {
            return;
        }
        double right = Edges.of(document, 1).right() - rows.get(0).right();
        double first = firstName(rows.get(0));
        for (TextLine row : rows) {
            FaceRole face = row.last().face().role();
            boolean kai = face == FaceRole.KAI || face == FaceRole.NAMELESS;
            boolean under = Math.abs(firstName(row) - first) <= PLACE;
            tally.judge(
                    1,
                    kai && under && Math.abs(right - Grid.EM) <= PLACE,
                    Say.join(
                            Say.named("右空", "from the right", Say.mm(right)),
                            Say.named("姓名左缘", "names begin at", Say.mm(firstName(row))),
                            same(row.last().face().name())));
        }
    }

    /** Where the names of a row begin: behind the label, or after the number. */
    private static double firstName(TextLine row) {
        return row.glyphs().stream()
                .filter(g -> g.face().role() == row.last().face().role())
                .mapToDouble(Glyph::x)
                .filter(x -> x > Grid.CENTRE - 10)
                .findFirst()
                .orElse(row.right());
    }

    private static void rule(PrintedDocument document, Tally tally) {
        Head head = document.head();
        if (head.format() != Format.GENERAL) {
            return;
        }
        if (head.rules().isEmpty()) {
            tally.judge(1, false, both("没有", "none"));
            return;
        }
        if (head.rules().size() > 1) {
            tally.judge(1, false, both(head.rules().size() + " 条", head.rules().size() + " rules"));
        }
        Rule rule = head.rules().get(0);
        boolean good = Math.abs(rule.box().left() - Grid.LEFT) <= PLACE
                && Math.abs(rule.box().right() - Grid.RIGHT) <= PLACE;
        String span =
                Say.number(rule.box().left()) + "–" + Say.number(rule.box().right()) + " mm";
        tally.judge(1, good, Say.join(same(span), Say.named("粗", "thickness", Say.mm(rule.thickness()))));
    }

    private static void aboveRule(PrintedDocument document, Tally tally) {
        Head head = document.head();
        if (head.format() != Format.GENERAL
                || head.number().isEmpty()
                || head.rules().isEmpty()) {
            return;
        }
        double gap = head.rules().get(0).box().top() - head.number().get().emBottom();
        tally.mm(1, Math.abs(gap - 4) <= BELOW, gap);
    }
}
