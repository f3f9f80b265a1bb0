package hongtou.render.document;

import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.typesetting.Line;
import java.util.ArrayList;
import java.util.List;

/** Sets what stands above the red rule of the first page (版头, 7.2). */
final class HeadComposer {
    private static final double RULE_BELOW_NUMBER = 4 * Grid.MM;
    private static final int NAMES_PER_LINE = 2;

    private final Desk desk;
    private final FrontMatter.Head head;

    HeadComposer(Desk desk, FrontMatter.Head head) {
        this.desk = desk;
        this.head = head;
    }

    /** The general head (通用): 35 mm above the mark, the number, the red rule. */
    HeadPiece general() {
        return below(35 * Grid.MM, "文件", true);
    }

    /** The head of minutes (纪要, 10.3). */
    HeadPiece minutes() {
        return below(35 * Grid.MM, "纪要", true);
    }

    /** The head of an order (命令, 10.2): 20 mm above the mark, no rule, the text two blank lines below the number. */
    HeadPiece order() {
        String last = head.issuers().get(head.issuers().size() - 1).value();
        return below(20 * Grid.MM, last.endsWith("命令") ? "命令" : "令", false);
    }

    private HeadPiece below(double distance, String ending, boolean ruled) {
        IssuerMark mark = IssuerMark.of(head.issuers(), ending, desk);
        double half = desk.grid().halfLeading();
        double pitch = desk.grid().pitch();
        List<TextBlock> numbers = numbers();
        double gap = 2 * pitch + half;
        if (!numbers.isEmpty()) {
            numbers.set(0, numbers.get(0).lowered(gap));
        }
        double rule = numbers.isEmpty() ? gap : RULE_BELOW_NUMBER - half;
        return new HeadPiece(
                corner(),
                Markup.points(distance + half - mark.blankAbove()),
                mark.blocks(),
                numbers,
                ruled,
                Markup.points(ruled ? rule : 0),
                Markup.points(ruled ? 2 * pitch - half : 2 * pitch));
    }

    /** 份号, 密级, 紧急程度; the 密级 keeps to line 2 (7.2.2). */
    List<TextBlock> corner() {
        List<TextBlock> lines = new ArrayList<>();
        Field<String> copy = head.copyNumber();
        Field<String> secrecy = head.secrecy();
        Field<String> urgency = head.urgency();
        if (copy != null) {
            lines.add(flush(copy, FontRole.FANG_SONG));
        } else if (secrecy != null) {
            lines.add(Desk.blank());
        }
        if (secrecy != null) {
            lines.add(flush(secrecy, FontRole.HEI));
        }
        if (urgency != null) {
            lines.add(flush(urgency, FontRole.HEI));
        }
        return lines;
    }

    private TextBlock flush(Field<String> field, FontRole role) {
        return desk.at(desk.typist().line(words(field, role), Grid.EM), 0);
    }

    static List<Styled> words(Field<String> field, FontRole role) {
        return List.of(Styled.of(field.value(), role, field.span()));
    }

    /** The 发文字号 in the middle; in a document that goes upwards at the left of the last signers (7.2.5, 7.2.6). */
    private List<TextBlock> numbers() {
        Field<String> number = head.docNumber();
        List<TextBlock> lines = new ArrayList<>();
        if (head.signers().isEmpty()) {
            if (number != null) {
                Line line = desk.typist().line(words(number, FontRole.FANG_SONG), Grid.EM);
                lines.add(desk.centred(List.of(line), "p", "text centred"));
            }
            return lines;
        }
        int rows = (head.signers().size() + NAMES_PER_LINE - 1) / NAMES_PER_LINE;
        for (int row = 0; row < rows; row++) {
            boolean last = row + 1 == rows;
            List<Styled> left = last && number != null ? words(number, FontRole.FANG_SONG) : List.of();
            lines.add(signers(row, left));
        }
        return lines;
    }

    private TextBlock signers(int row, List<Styled> left) {
        String label = "签发人：";
        int from = row * NAMES_PER_LINE;
        List<Field<String>> names =
                head.signers().subList(from, Math.min(head.signers().size(), from + NAMES_PER_LINE));
        List<Styled> right = new ArrayList<>();
        if (row == 0) {
            right.add(Styled.of(label, FontRole.FANG_SONG, names.get(0).span()));
        }
        for (int i = 0; i < names.size(); i++) {
            String name = (i == 0 ? "" : "\u3000") + names.get(i).value();
            right.add(Styled.of(name, FontRole.KAI, names.get(i).span()));
        }
        double width = desk.measure() - 2 * Grid.EM;
        double begin = width - firstRowWidth() + (row == 0 ? 0 : label.length() * Grid.EM);
        if (left.isEmpty()) {
            return desk.at(desk.typist().line(right, Grid.EM), Grid.EM + begin);
        }
        double rest = begin + desk.typist().width(right, Grid.EM);
        return desk.at(desk.typist().spread(left, right, Grid.EM, rest), Grid.EM);
    }

    private double firstRowWidth() {
        List<Field<String>> names = head.signers();
        String widest = names.size() == 1
                ? names.get(0).value()
                : names.get(0).value() + "\u3000" + names.get(1).value();
        return (4 + widest.codePointCount(0, widest.length())) * Grid.EM;
    }
}
