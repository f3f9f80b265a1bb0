package hongtou.render.document;

import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.typesetting.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a letter (信函, 10.1): the sponsor's name 30 mm below the paper's edge, a red double rule 4 mm below it,
 * then 份号, 密级 and 紧急程度 at the left and the 发文字号 at the right of the same line.
 *
 * @param above from the top of the first page's box to the box of the mark
 * @param mark 发文机关标志
 * @param below from the mark to the first line box below the rule
 * @param lines what stands below the rule
 * @param blank from there to the title
 * @param rule where the upper edge of the double rule is, in points from the paper's upper edge
 */
record LetterHead(String above, List<TextBlock> mark, String below, List<TextBlock> lines, String blank, double rule)
        implements Piece {
    /** The first page's box begins higher, for the mark stands in the upper margin. */
    static final double BOX_TOP = 22 * Grid.MM;

    private static final double MARK_TOP = 30 * Grid.MM;
    private static final double RULE_BELOW_MARK = 4 * Grid.MM;

    static LetterHead of(FrontMatter.Head head, Desk desk) {
        IssuerMark mark = IssuerMark.of(head.issuers().subList(0, 1), "", desk);
        double box = MARK_TOP - mark.blankAbove();
        double rule = box + mark.inkBottom() + RULE_BELOW_MARK;
        double half = desk.grid().halfLeading();
        double firstLine = rule + LetterRules.HEIGHT + desk.grid().pitch() - Grid.EM - half;
        double markBottom = box + Grid.drawn(mark.height());
        return new LetterHead(
                Markup.points(box - BOX_TOP),
                mark.blocks(),
                Markup.points(firstLine - markBottom),
                lines(head, desk),
                Markup.points(2 * desk.grid().pitch()),
                rule);
    }

    /** The number ends at the right edge of the first line. */
    private static List<TextBlock> lines(FrontMatter.Head head, Desk desk) {
        List<List<Styled>> left = new ArrayList<>();
        add(head.copyNumber(), FontRole.FANG_SONG, left);
        add(head.secrecy(), FontRole.HEI, left);
        add(head.urgency(), FontRole.HEI, left);
        Field<String> number = head.docNumber();
        List<TextBlock> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(1, left.size()); i++) {
            List<Styled> words = i < left.size() ? left.get(i) : List.of();
            if (i == 0 && number != null) {
                List<Styled> right = HeadComposer.words(number, FontRole.FANG_SONG);
                Line line = desk.typist().spread(words, right, Grid.EM, desk.measure());
                lines.add(words.isEmpty() ? desk.endingAt(line, 0) : desk.at(line, 0));
            } else if (!words.isEmpty()) {
                lines.add(desk.at(desk.typist().line(words, Grid.EM), 0));
            }
        }
        return lines;
    }

    private static void add(@Nullable Field<String> field, FontRole role, List<List<Styled>> lines) {
        if (field != null) {
            lines.add(HeadComposer.words(field, role));
        }
    }

    @Override
    public String template() {
        return "letter";
    }
}
