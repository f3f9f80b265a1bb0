package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;
import static hongtou.audit.clause.Say.same;

import hongtou.audit.ink.FaceRole;
import hongtou.audit.layout.Format;
import hongtou.audit.layout.Grid;
import hongtou.audit.layout.Head;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.TextLine;
import hongtou.diagnostic.Message;
import java.util.ArrayList;
import java.util.List;

/** 份号, 密级和保密期限, 紧急程度 in the upper left corner (7.2.1–7.2.3). */
final class CornerChecks {
    private static final double PLACE = 0.5;
    private static final double LINE = 1;

    private CornerChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        12,
                        "7.2.1",
                        both("份号", "copy number"),
                        both("6 位 3 号阿拉伯数字，顶格第一行", "6 digits of 16 pt, flush left on line 1"),
                        CornerChecks::copyNumber),
                new Check(
                        13,
                        "7.2.2",
                        both("密级和保密期限", "secrecy"),
                        both("3 号黑体，顶格第二行", "16 pt 黑体, flush left on line 2"),
                        CornerChecks::secrecy),
                new Check(
                        13,
                        "7.2.3",
                        both("紧急程度", "urgency"),
                        both("3 号黑体，顶格，在份号、密级之下", "16 pt 黑体, flush left, below the others"),
                        CornerChecks::urgency));
    }

    private static boolean isLetter(Head head) {
        return head.format() == Format.LETTER;
    }

    private static void copyNumber(PrintedDocument document, Tally tally) {
        for (TextLine line : corner(document, "^\\d+$")) {
            boolean sixDigits = line.bare().length() == 6;
            boolean place = isLetter(document.head()) || Math.abs(line.emTop() - Grid.TOP) <= LINE;
            tally.judge(1, sixDigits && place && isFlush(document, line) && line.isIn(Grid.BODY_SIZE), found(line));
        }
    }

    private static void secrecy(PrintedDocument document, Tally tally) {
        double second = Grid.TOP + Pitch.of(document).mm();
        for (TextLine line : corner(document, "^(绝密|机密|秘密).*")) {
            boolean place = isLetter(document.head()) || Math.abs(line.emTop() - second) <= LINE;
            tally.judge(1, place && isSet(document, line), found(line));
        }
    }

    private static void urgency(PrintedDocument document, Tally tally) {
        List<TextLine> others = new ArrayList<>(corner(document, "^\\d+$"));
        others.addAll(corner(document, "^(绝密|机密|秘密).*"));
        for (TextLine line : corner(document, "^(?!绝密|机密|秘密)\\D.*")) {
            boolean below = others.stream().allMatch(o -> o.baseline() < line.baseline());
            tally.judge(1, below && isSet(document, line), found(line));
        }
    }

    private static List<TextLine> corner(PrintedDocument document, String pattern) {
        return document.head().corner().stream()
                .filter(l -> l.bare().matches(pattern))
                .toList();
    }

    private static boolean isSet(PrintedDocument document, TextLine line) {
        // In a letter the 发文字号 stands at the end of the same line.
        FaceRole role = isLetter(document.head()) ? line.first().face().role() : line.role();
        boolean face = role == FaceRole.HEI || role == FaceRole.NAMELESS;
        return face && isFlush(document, line) && line.isIn(Grid.BODY_SIZE);
    }

    private static boolean isFlush(PrintedDocument document, TextLine line) {
        return Math.abs(line.left() - Edges.of(document, 1).left()) <= PLACE;
    }

    private static Message found(TextLine line) {
        return Say.join(
                Say.quote(line.text()),
                same(line.face().name()),
                Say.pt(line.size()),
                Say.named("上缘", "top", Say.mm(line.emTop())),
                Say.named("左", "left", Say.mm(line.left())));
    }
}
