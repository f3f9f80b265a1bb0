package hongtou.render.document;

import hongtou.model.Field;
import hongtou.render.document.fonts.FontFace;
import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.typesetting.Cell;
import hongtou.render.document.typesetting.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The issuer's mark (发文机关标志, 7.2.4): the names in red 小标宋, as large as the width allows.
 *
 * @param blocks its lines
 * @param height of its box, in points
 * @param blankAbove from the top of its box to its ink, in points: the clause measures to the visible edge
 * @param inkBottom from the top of its box to the lower edge of its ink
 */
record IssuerMark(List<TextBlock> blocks, double height, double blankAbove, double inkBottom) {
    private static final double LARGEST = 52;
    private static final double LARGEST_JOINT = 36;
    /** A mark on one line is larger than the title. */
    private static final double SMALLEST = 24;

    private static final int MOST_LINES = 4;
    /** Where so many bodies issue a document that their names would be smaller, the mark is the sponsor's alone. */
    private static final double SMALLEST_JOINT = 18;

    private static final double ASCENT = 0.88;
    /** Between the names and 文件, in characters. */
    private static final double BETWEEN = 0.5;
    /** Room between the lines of a joint mark, in parts of a character. */
    private static final double JOINT_LEADING = 1.25;
    /** Room at both sides of a mark, so that it stands freely above the rule. */
    private static final double WIDEST = 148 * Grid.MM;

    /** The height that the names of a joint mark may take in all. */
    private static final double TALLEST = 75 * Grid.MM;

    /**
     * The mark of a document.
     *
     * @param issuers at least one, the sponsor (主办机关) first
     * @param ending 文件, 令, 纪要 or an empty text; not repeated where the name has it
     */
    static IssuerMark of(List<Field<String>> issuers, String ending, Desk desk) {
        boolean legible = jointSize(issuers, ending, desk) >= SMALLEST_JOINT;
        return issuers.size() > 1 && legible ? joint(issuers, ending, desk) : single(issuers.get(0), ending, desk);
    }

    private static IssuerMark single(Field<String> issuer, String ending, Desk desk) {
        String text = issuer.value() + (issuer.value().endsWith(ending) ? "" : ending);
        List<Styled> words = List.of(Styled.of(text, FontRole.XIAO_BIAO_SONG, issuer.span()));
        double size = Math.min(LARGEST, WIDEST / desk.typist().width(words, 1));
        if (size < SMALLEST) {
            return stacked(text, issuer, desk);
        }
        Line line = desk.typist().line(words, size);
        TextBlock block = desk.centred(List.of(line), "p", "mark");
        return new IssuerMark(
                List.of(sized(block, size)), size, blank(line, desk) * size, inkBottom(line, desk) * size);
    }

    /** A name that would be as small as the title on one line takes two or more. */
    private static IssuerMark stacked(String text, Field<String> issuer, Desk desk) {
        List<String> parts = List.of(text);
        double size = 0;
        for (int count = 2; count <= MOST_LINES && size < SMALLEST; count++) {
            parts = LongName.lines(text, count, FontRole.XIAO_BIAO_SONG, desk);
            double longest = parts.stream()
                    .mapToDouble(p -> desk.typist().width(List.of(words(p, issuer)), 1))
                    .max()
                    .orElse(1);
            size = Math.min(LARGEST_JOINT, WIDEST / longest);
        }
        double set = size;
        List<Line> lines = parts.stream()
                .map(p -> desk.typist().line(List.of(words(p, issuer)), set))
                .toList();
        List<TextBlock> blocks = new ArrayList<>();
        for (Line line : lines) {
            TextBlock block = sized(desk.centred(List.of(line), "p", "mark"), size);
            blocks.add(blocks.isEmpty() ? block : block.lowered((JOINT_LEADING - 1) * size));
        }
        double height = size * (1 + JOINT_LEADING * (lines.size() - 1));
        double last = inkBottom(lines.get(lines.size() - 1), desk) * size;
        return new IssuerMark(blocks, height, blank(lines.get(0), desk) * size, height - size + last);
    }

    private static Styled words(String text, Field<String> issuer) {
        return Styled.of(text, FontRole.XIAO_BIAO_SONG, issuer.span());
    }

    /** The names on top of each other, spread to one width; 文件 at their right, in the middle of their height. */
    private static IssuerMark joint(List<Field<String>> issuers, String ending, Desk desk) {
        double longest = longest(issuers, desk);
        double cells = cells(longest, ending);
        double size = jointSize(issuers, ending, desk);
        double left = (desk.measure() - cells * size) / 2;
        List<TextBlock> blocks = new ArrayList<>();
        List<Line> lines = issuers.stream()
                .map(i -> spread(
                        desk.typist().line(HeadComposer.words(i, FontRole.XIAO_BIAO_SONG), size), longest * size))
                .toList();
        for (Line line : lines) {
            TextBlock block = sized(desk.at(line, left), size);
            blocks.add(blocks.isEmpty() ? block : block.lowered((JOINT_LEADING - 1) * size));
        }
        double height = size * (1 + JOINT_LEADING * (issuers.size() - 1));
        if (!ending.isEmpty()) {
            Styled words =
                    Styled.of(ending, FontRole.XIAO_BIAO_SONG, issuers.get(0).span());
            Line line = desk.typist().line(List.of(words), size);
            double up = (height + size) / 2;
            blocks.add(sized(desk.at(line, left + (longest + BETWEEN) * size), size)
                    .lowered(-up));
            blocks.add(new TextBlock("div", "", "blank", "height:" + Markup.points(up - size), ""));
        }
        double last = inkBottom(lines.get(lines.size() - 1), desk) * size;
        return new IssuerMark(blocks, height, blank(lines.get(0), desk) * size, height - size + last);
    }

    private static double longest(List<Field<String>> issuers, Desk desk) {
        return issuers.stream()
                .mapToDouble(i -> desk.typist().width(HeadComposer.words(i, FontRole.XIAO_BIAO_SONG), 1))
                .max()
                .orElse(1);
    }

    private static double cells(double longest, String ending) {
        return longest + (ending.isEmpty() ? 0 : ending.length() + BETWEEN);
    }

    private static double jointSize(List<Field<String>> issuers, String ending, Desk desk) {
        double wide = WIDEST / cells(longest(issuers, desk), ending);
        return Math.min(Math.min(LARGEST_JOINT, wide), TALLEST / (JOINT_LEADING * issuers.size()));
    }

    private static TextBlock sized(TextBlock block, double size) {
        String style = block.style() + ";font-size:" + Markup.points(size) + ";line-height:" + Markup.points(size);
        return new TextBlock(block.tag(), block.id(), "mark", style, block.lines());
    }

    private static Line spread(Line line, double width) {
        int places = line.cells().size() - 1;
        if (places < 1) {
            return line;
        }
        List<Double> gaps = new ArrayList<>(Collections.nCopies(places, (width - line.width()) / places));
        gaps.add(0.0);
        return new Line(line.cells(), gaps);
    }

    /** The blank above the highest ink of a line, in parts of a character. */
    private static double blank(Line line, Desk desk) {
        double highest = 0;
        for (Cell cell : line.cells()) {
            FontFace face = desk.typist().look(cell.style()).face();
            highest = Math.max(highest, face.inkTop(cell.codePoint()));
        }
        return highest == 0 ? 0 : ASCENT - highest;
    }

    /** From the top of a line to the lower edge of its ink, in parts of a character. */
    private static double inkBottom(Line line, Desk desk) {
        double lowest = 1;
        for (Cell cell : line.cells()) {
            FontFace face = desk.typist().look(cell.style()).face();
            lowest = Math.min(lowest, face.inkBottom(cell.codePoint()));
        }
        return ASCENT - lowest;
    }
}
